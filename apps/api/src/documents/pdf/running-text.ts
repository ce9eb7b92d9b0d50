import { commonSize, type Piece, sizeOf } from "./page-text.ts";

/** A printed line with the page that it stands on. */
export interface PageLine extends Piece {
  readonly page: number;
}

/** Lines of running text put together again. */
export interface PrintedParagraph {
  readonly text: string;
  readonly page: number;
}

/** How wide the text of a document is set, and in which size. */
export interface Setting {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

const numbering =
  /^(?:第?[一二三四五六七八九十]+[、.．章条]|[(（][一二三四五六七八九十\d]+[)）]|\d+[.．、])/u;
/** In characters: a line this much shorter than the widest is a paragraph's last, one moved in this much its first. */
const slack = 2.2;
const indent = 0.8;
/** Between lines of one paragraph, in characters. */
const widestGap = 1.3;

/** The setting that most lines share. */
export function settingOf(lines: readonly Piece[]): Setting {
  const size = commonSize(lines);
  const body = lines.filter((line) => Math.abs(sizeOf(line) - size) < 1 && line.text.length > 15);
  return {
    size,
    left: body.reduce((least, { box }) => Math.min(least, box.left), Number.POSITIVE_INFINITY),
    right: body.reduce((most, { box }) => Math.max(most, box.right), 0),
  };
}

/** Lines as paragraphs: a full line goes on in the next unless that is moved in, and a title in the next as large. */
export function paragraphsOf(lines: readonly PageLine[], setting: Setting): PrintedParagraph[] {
  const paragraphs: { text: string; page: number; last: PageLine }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open.last, line, setting)) {
      open.text = join(open.text, line.text);
      open.last = line;
    } else paragraphs.push({ text: line.text, page: line.page, last: line });
  }
  return paragraphs.map(({ text, page }) => ({ text, page }));
}

function goesOn(line: PageLine, next: PageLine, setting: Setting): boolean {
  const size = sizeOf(line);
  if (Math.abs(size - sizeOf(next)) > size / 8 || numbering.test(next.text)) return false;
  const gap = line.box.bottom - next.box.top;
  if (size > setting.size * 1.15)
    return line.page === next.page && gap < size * widestGap && !numbering.test(line.text);
  const isFull = line.box.right > setting.right - slack * size;
  const isMovedIn = next.box.left > setting.left + indent * size;
  return isFull && !isMovedIn && (line.page !== next.page || gap < size * widestGap);
}

const join = (text: string, next: string): string =>
  /[!-~]$/u.test(text) && /^[!-~]/u.test(next) ? `${text} ${next}` : text + next;
