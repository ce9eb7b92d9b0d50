import type { DocumentBlock, DocumentCell } from "@gongkai/model";
import type { Outcome } from "../read-apart.ts";
import { refuse } from "../refusal.ts";
import { keyOf, type Sheet } from "./sheet.ts";

const largestSide = 2000;
const heading = /^\s*[一二三四五六]、.*(?:情况|事项|问题|措施)\s*$|年度(?:工作)?报告/u;
const sentence = /。\s*$/u;
const longestLabel = 60;

/** A workbook as a document: each sheet a table with its merged cells; headings and long texts are paragraphs. */
export function workbookDocument(sheets: readonly Sheet[], format: "xlsx" | "xls"): Outcome {
  const blocks: DocumentBlock[] = [];
  for (const sheet of sheets) {
    const isTooLarge = Math.max(sheet.height, sheet.width) > largestSide;
    if (isTooLarge) return refuse("too_many_cells");
    addSheet(sheet, blocks);
  }
  return blocks.length === 0 ? refuse("no_text") : { ok: true, format, blocks };
}

/** Runs of rows between paragraphs are tables, each as wide as its own texts: sheets go on beside them. */
function addSheet(sheet: Sheet, blocks: DocumentBlock[]): void {
  const covered = coveredBy(sheet);
  let rows: number[] = [];
  const closeTable = () => {
    const table = blocks.filter(({ kind }) => kind === "table").length;
    const width = Math.max(0, ...rows.map((row) => widthOf(sheet, row)));
    const cells = rows.map((row, i) => cellsOf({ ...sheet, width }, row, i, table, covered));
    if (width > 0) blocks.push({ kind: "table", aligned: true, rows: cells });
    rows = [];
  };
  for (let row = 0; row < sheet.height; row++) {
    const text = onlyText(sheet, row);
    const isText = text !== null && isParagraph(text);
    if (!isText) {
      rows.push(row);
      continue;
    }
    closeTable();
    blocks.push({ kind: "paragraph", text, place: { block: blocks.length, row } });
  }
  closeTable();
}

const isParagraph = (text: string): boolean =>
  heading.test(text) || sentence.test(text) || text.length > longestLabel;

/** The columns up to the last text of a row, with what that is merged over. */
function widthOf({ cells, merges, width }: Sheet, row: number): number {
  const last = Array.from({ length: width }, (_, x) => x).findLast((x) => cells.has(keyOf(row, x)));
  if (last === undefined) return 0;
  const merge = merges.find((m) => m.row === row && m.column === last);
  return last + (merge?.colSpan ?? 1);
}

/** The text of a row that has no other, or null. */
function onlyText({ cells, width }: Sheet, row: number): string | null {
  const texts = Array.from({ length: width }, (_, x) => cells.get(keyOf(row, x))).filter(Boolean);
  return texts.length === 1 ? (texts[0] ?? null) : null;
}

/** The cells that lie under a merged one, all but its first. */
function coveredBy({ merges, width, height }: Sheet): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { row, column, rowSpan, colSpan } of merges)
    for (let y = row; y < Math.min(row + rowSpan, height); y++)
      for (let x = column; x < Math.min(column + colSpan, width); x++)
        if (y !== row || x !== column) covered.add(keyOf(y, x));
  return covered;
}

function cellsOf(
  { cells, merges, width }: Sheet,
  row: number,
  printed: number,
  table: number,
  covered: ReadonlySet<string>,
): DocumentCell[] {
  const found: DocumentCell[] = [];
  for (let x = 0; x < width; x++) {
    if (covered.has(keyOf(row, x))) continue;
    const merge = merges.find((m) => m.row === row && m.column === x);
    const place = { table, row: printed, column: found.length };
    const { rowSpan = 1, colSpan = 1 } = merge ?? {};
    found.push({ text: cells.get(keyOf(row, x)) ?? "", place, rowSpan, colSpan });
  }
  return found;
}
