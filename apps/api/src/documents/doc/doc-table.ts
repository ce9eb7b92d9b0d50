import type { DocumentCell, Table } from "@gongkai/model";
import type { RowCell } from "./row-definition.ts";

/** A cell of a row with its text. */
type PrintedCell = RowCell & { readonly text: string };

interface OpenCell extends DocumentCell {
  rowSpan: number;
}

/** Borders nearer to each other than this, in twentieths of a point, are one: no column is as narrow. */
const nearest = 120;

/** A table with its merged cells: how many columns a cell covers is told by where it begins and ends. */
export function docTable(rows: readonly (readonly PrintedCell[])[], table: number): Table {
  const borders = bordersOf(rows.flat());
  const columnAt = (x: number) => borders.findLastIndex((border) => border <= x);
  const above = new Map<number, OpenCell>();
  const grid = rows.map((cells, row) => rowOf(joined(cells), { table, row }, columnAt, above));
  return { kind: "table", aligned: true, rows: grid };
}

/** The cells that begin in a row; one that goes on from above makes that one taller. */
function rowOf(
  cells: readonly PrintedCell[],
  place: { readonly table: number; readonly row: number },
  columnAt: (x: number) => number,
  above: Map<number, OpenCell>,
): DocumentCell[] {
  const found: DocumentCell[] = [];
  const add = (text: string, colSpan: number): OpenCell => {
    const cell = { text, place: { ...place, column: found.length }, colSpan, rowSpan: 1 };
    found.push(cell);
    return cell;
  };
  const margin = columnAt(cells[0]?.left ?? 0);
  if (margin > 0) add("", margin);
  for (const { left, right, isBelow, text } of cells) {
    const [at, colSpan] = [columnAt(left), columnAt(right) - columnAt(left)];
    if (colSpan < 1) throw new Error("a cell without width");
    const upper = isBelow ? above.get(at) : undefined;
    if (upper && isAbove(upper, place.row, colSpan)) upper.rowSpan++;
    else above.set(at, add(text.trim(), colSpan));
  }
  return found;
}

const isAbove = ({ place, colSpan, rowSpan }: OpenCell, row: number, width: number): boolean =>
  colSpan === width && (place.row ?? 0) + rowSpan === row;

/** The cells of a row, those that go on from the one beside them made one with it; merged cells have no text. */
function joined(cells: readonly PrintedCell[]): PrintedCell[] {
  const found: PrintedCell[] = [];
  for (const cell of cells) {
    const before = cell.isBeside ? found.pop() : undefined;
    const isMerged = cell.isBeside || cell.isBelow;
    if (isMerged && cell.text.trim() !== "") throw new Error("text in a merged cell");
    if (before && before.isBelow !== cell.isBelow) throw new Error("cells merged two ways");
    found.push(before ? { ...before, right: cell.right } : cell);
  }
  return found;
}

/** Where columns begin and end in any row, from left to right. */
function bordersOf(cells: readonly PrintedCell[]): number[] {
  const borders: number[] = [];
  for (const border of cells.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b))
    if (border - (borders.at(-1) ?? Number.NEGATIVE_INFINITY) > nearest) borders.push(border);
  return borders;
}
