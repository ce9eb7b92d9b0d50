import { syntheticNotice, syntheticSuffix } from "../agencies/synthetic.ts";
import type { Document } from "../document/document.ts";
import { paragraphsOf, startOf } from "../identity/opening-lines.ts";

const day = String.raw`((?:19|20)\d{2}) ?[-年./] ?(\d{1,2}) ?[-月./] ?(\d{1,2})(?!\d)`;
/** A date that is said to be of publication, in a line of its own or among the other fields of a page. */
const labelled = [
  new RegExp(`(?:发布|发文|成文|公开|生成)(?:日期|时间) ?:? ?${day}`, "u"),
  new RegExp(`(?:^|[ |])(?:日期|时间) ?:? ?${day}`, "u"),
];
const alone = new RegExp(`^${day} ?日?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?$`, "u");
const deepest = 60;

/**
 * The day on which the source says it was published, `YYYY-MM-DD`; null where it does not say. A date without a word
 * counts if it stands before the report's text and no other does: one behind it is a signature's, several are a list's.
 */
export function readPublished(document: Document): string | null {
  const start = startOf(document);
  const before = linesOf(document.blocks.slice(0, start));
  const behind = linesOf(paragraphsOf(document.blocks.slice(start, deepest)));
  for (const line of [...before, ...behind])
    for (const form of labelled) for (const found of dayIn(form, line)) return found;
  const [bare = null, ...more] = new Set(before.flatMap((line) => dayIn(alone, line)));
  return more.length === 0 ? bare : null;
}

/** The lines of text, and the rows of tables as lines. */
const linesOf = (blocks: Document["blocks"]): string[] =>
  blocks
    .flatMap((block) => {
      if (block.kind === "paragraph") return [block.text];
      const rows = block.kind === "table" ? block.rows : [block.cells];
      return rows.map((row) => row.map(({ text }) => text).join(" "));
    })
    .map((text) => text.normalize("NFKC").replace(/\s+/gu, " ").trim());

function dayIn(form: RegExp, line: string): string[] {
  const [, year, month, day] = form.exec(line) ?? [];
  const found = calendarDay(Number(year), Number(month), Number(day));
  return found === null ? [] : [found];
}

/** A day as `YYYY-MM-DD`; null where the calendar has none such. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Whether the document says of itself that it is generated, or its agency's name does. */
export function isSynthetic(document: Document, agency: string | null): boolean {
  const says = document.blocks.some(
    (b) => b.kind === "paragraph" && b.text.includes(syntheticNotice),
  );
  return says || (agency?.endsWith(syntheticSuffix) ?? false);
}
