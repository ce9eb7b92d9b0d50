import type { Document, DocumentBlock, DocumentCell } from "../document/document.ts";
import { cellsFrom, readPlacements } from "./cells.ts";

/** A printed cell in short: its text, or its text with the columns and rows that it covers. */
type Short = string | readonly [text: string, colSpan: number, rowSpan?: number];

/** A table in plain text, a line each row, fields parted by `|`. */
export const textTable = (...lines: string[]): DocumentBlock => ({
  kind: "table",
  aligned: false,
  rows: lines.map((line, row) => line.split("|").map((text, column) => cell(text, row, column))),
});

/** A table whose columns line up. */
export const gridTable = (...rows: (readonly Short[])[]): DocumentBlock => ({
  kind: "table",
  aligned: true,
  rows: rows.map((shorts, row) => shorts.map((short, column) => cell(short, row, column))),
});

export const paragraphs = (...texts: readonly string[]): Document =>
  documentWith(
    ...texts.map((text, block) => ({ kind: "paragraph", text, place: { block } }) as const),
  );

export const documentWith = (...blocks: DocumentBlock[]): Document => ({
  format: "text",
  blocks,
});

/** What is read in the cells of a line, in the form's order: a number, or the kind of what is none. */
export function lineOf(document: Document, line: string, form: "2019" | "2021" = "2021") {
  const cells = cellsFrom(readPlacements(document), form);
  return Object.entries(cells)
    .filter(([name]) => name.startsWith(`${line}.`))
    .map(([, read]) => (read.kind === "number" ? read.value : read.kind));
}

function cell(short: Short, row: number, column: number): DocumentCell {
  const [text, colSpan = 1, rowSpan = 1] = typeof short === "string" ? [short] : short;
  return { text, place: { table: 0, row, column }, colSpan, rowSpan };
}
