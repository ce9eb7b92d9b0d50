import { tolerance } from "./grid.ts";
import type { OpenTable } from "./page-tables.ts";
import type { Piece } from "./page-text.ts";
import type { PrintedCell } from "./read-page.ts";

/** How far below a table a text that runs out of it can go on, in heights of its letters; a paragraph stands lower. */
const nearest = 0.9;

/**
 * The table with the lines printed below its end on a page, where each is the end of a text that runs out of its cell:
 * so browsers print a row that the page's end cuts through. Null where any line is wider than the cell above it, or
 * where they stand apart from the table.
 */
export function withOverflow(
  table: OpenTable,
  lines: readonly Piece[],
  bottom: number,
): OpenTable | null {
  const isNear = lines.every(
    ({ box }, i) => i > 0 || bottom - box.top < nearest * (box.top - box.bottom),
  );
  if (!isNear) return null;
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
const isBelow = ({ text, box }: Piece, cell: PrintedCell): boolean =>
  (cell.text === "" ? cell.rowSpan > 1 : !isNumbered(text)) &&
  box.left >= cell.left - tolerance &&
  box.right <= cell.right + tolerance;

const isNumbered = (text: string): boolean =>
  /^[（(]?[一二三四五六七八九十\d]+[）)、.．]/u.test(text);
