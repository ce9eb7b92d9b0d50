import { tolerance } from "./grid.ts";
import type { OpenTable } from "./page-tables.ts";
import type { Piece } from "./page-text.ts";
import type { PrintedCell } from "./read-page.ts";

/**
 * The table with the lines printed below it on its page, where each is the end of a text that runs out of its cell:
 * so browsers print a row that the page's end cuts through. Null where any line is wider than the cell above it.
 */
export function withOverflow(table: OpenTable, lines: readonly Piece[]): OpenTable | null {
  const last = table.cells.filter(({ row, rowSpan }) => row + rowSpan === table.rows);
  const owners = lines.map((line) => last.find((cell) => isBelow(line, cell)));
  if (owners.includes(undefined)) return null;
  const cells = table.cells.map((cell) => {
    const texts = lines.filter((_, i) => owners[i] === cell).map(({ text }) => text);
    return { ...cell, text: [cell.text, ...texts].join("\n").trim() };
  });
  return { ...table, cells };
}

/** A line no wider than the cell above it, which has a text that may go on or goes over several rows. */
const isBelow = ({ box }: Piece, cell: PrintedCell): boolean =>
  (cell.text !== "" || cell.rowSpan > 1) &&
  box.left >= cell.left - tolerance &&
  box.right <= cell.right + tolerance;
