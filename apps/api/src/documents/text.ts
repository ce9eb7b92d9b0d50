import type { Document, DocumentBlock, DocumentCell } from "@gongkai/model";

/** Plain text as a document: each run of lines with tabs is a table whose fields only follow each other. */
export function textDocument(text: string): Document {
  const blocks: DocumentBlock[] = [];
  let rows: DocumentCell[][] = [];
  let tables = 0;
  const closeTable = () => {
    if (rows.length > 0) blocks.push({ kind: "table", aligned: false, rows });
    if (rows.length > 0) tables++;
    rows = [];
  };
  for (const [i, printed] of text.split(/\r\n?|\n/u).entries()) {
    const line = i + 1;
    if (printed.includes("\t")) {
      rows.push(cellsOf(printed, tables, rows.length, line));
      continue;
    }
    closeTable();
    if (printed.trim() !== "")
      blocks.push({
        kind: "paragraph",
        text: printed.trim(),
        place: { block: blocks.length, line },
      });
  }
  closeTable();
  return { format: "text", blocks };
}

const cellsOf = (printed: string, table: number, row: number, line: number): DocumentCell[] =>
  printed
    .split("\t")
    .map((text, column) => ({ text, place: { table, row, column, line }, colSpan: 1, rowSpan: 1 }));
