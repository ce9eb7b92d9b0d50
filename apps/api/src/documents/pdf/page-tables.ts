import type { DocumentCell, Table } from "@gongkai/model";
import { type Bunch, cluster } from "./box.ts";
import { isCutLabel } from "./cut-label.ts";
import { tolerance } from "./grid.ts";
import type { PrintedCell } from "./read-page.ts";

/** A table as far as it has been read: pages that go on with it add to it. */
export interface OpenTable {
  readonly rows: number;
  readonly cells: readonly PrintedCell[];
}

/** Walls that a part of a table without its left end must share with the table. */
const fewestWalls = 6;

/**
 * Whether a grid at the top of a page can go on with the table at the bottom of the page before: it is as wide. At its
 * left a cell of the table may go on that has no lines of its own, if the last walls are the table's.
 */
export function isAsWide(table: OpenTable, grid: OpenTable): boolean {
  const [a, b] = [edgesOf(table), edgesOf(grid)];
  if (!isNear(a.right, b.right)) return false;
  return isNear(a.left, b.left) || (b.left > a.left && hasWallsOf(table, grid));
}

/** Left of their last walls, those between numbers, the two parts may have labels of another depth. */
function hasWallsOf(table: OpenTable, grid: OpenTable): boolean {
  const [walls, own] = [wallsOf(table), wallsOf(grid)].map((all) => all.slice(-fewestWalls));
  return (own ?? []).every(({ least, most }, i) => {
    const wall = walls?.[i];
    return wall !== undefined && (isNear(wall.least, least) || isNear(wall.most, most));
  });
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 2 * tolerance;

const edgesOf = ({ cells }: OpenTable) => ({
  left: cells.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
  right: cells.reduce((most, { right }) => Math.max(most, right), 0),
});

/** Both as one table; a row that the page's end has cut in two is one row again, and so is a cell. */
export function continued(table: OpenTable, lower: OpenTable): OpenTable {
  const grid = closedAtLeft(lower, edgesOf(table).left);
  const halves = halvesOf(table, grid);
  const isRowCut = grid.cells.every((c) => c.row > 0 || halves.has(c)) && isOneRow(halves);
  const cut = isRowCut ? halves : new Map([...halves].filter(isCutCell));
  const [overlap, tails] = [
    isRowCut ? 1 : 0,
    new Map([...cut].map(([tail, head]) => [head, tail])),
  ];
  const heads = table.cells.map((cell) => {
    const tail = tails.get(cell);
    return tail ? mended(cell, tail, overlap) : cell;
  });
  const rest = grid.cells
    .filter((cell) => !cut.has(cell))
    .map((cell) => ({ ...cell, row: cell.row + table.rows - overlap }));
  return { rows: table.rows + grid.rows - overlap, cells: [...heads, ...rest] };
}

/** The grid with a cell for what goes on at its left. */
function closedAtLeft(grid: OpenTable, left: number): OpenTable {
  const [first] = grid.cells;
  const { left: right } = edgesOf(grid);
  if (!first || isNear(left, right)) return grid;
  const open = { ...first, text: "", row: 0, rowSpan: grid.rows, left, right };
  return { ...grid, cells: [open, ...grid.cells] };
}

/** Each cell of the first row that stands right below one of the last row, with that one. */
function halvesOf(table: OpenTable, grid: OpenTable): Map<PrintedCell, PrintedCell> {
  const last = table.cells.filter(({ row, rowSpan }) => row + rowSpan === table.rows);
  const first = grid.cells.filter(({ row }) => row === 0);
  return new Map(
    first.flatMap((tail) => {
      const head = last.find((cell) => isBelow(tail, cell));
      return head ? [[tail, head]] : [];
    }),
  );
}

/** Whether the halves are of one row: labels go on in the lower half, and every value stands in one of them only. */
function isOneRow(halves: ReadonlyMap<PrintedCell, PrintedCell>): boolean {
  const printed = [...halves].filter(([tail, head]) => tail.text !== "" && head.text !== "");
  const isGroup = ([tail, head]: readonly [PrintedCell, PrintedCell]) =>
    head.rowSpan > 1 || tail.rowSpan > 1;
  return printed.some(isCutCell) && printed.every((pair) => isCutCell(pair) || isGroup(pair));
}

const isCutCell = ([tail, head]: readonly [PrintedCell, PrintedCell]): boolean =>
  isCutLabel(head.text, tail.text);

const isBelow = (a: PrintedCell, b: PrintedCell): boolean =>
  isNear(a.left, b.left) && isNear(a.right, b.right);

const mended = (head: PrintedCell, tail: PrintedCell, overlap: number): PrintedCell => ({
  ...head,
  text: [head.text, tail.text].filter((text) => text !== "").join("\n"),
  rowSpan: head.rowSpan + tail.rowSpan - overlap,
});

/** The table with its merged cells: columns are where walls stand on any of its pages. */
export function tableOf({ rows, cells }: OpenTable, table: number): Table {
  const walls = wallsOf({ cells });
  const columnAt = (x: number) => walls.findLastIndex(({ least }) => least <= x);
  const printed: DocumentCell[][] = Array.from({ length: rows }, () => []);
  for (const { row, rowSpan, left, right, text, page } of inColumns(cells)) {
    const line = printed[row] ?? [];
    const colSpan = Math.max(1, columnAt(right) - columnAt(left));
    line.push({ text, place: { table, row, column: line.length, page }, colSpan, rowSpan });
  }
  return { kind: "table", aligned: true, rows: printed };
}

const wallsOf = ({ cells }: Pick<OpenTable, "cells">): Bunch[] =>
  cluster(
    cells.flatMap(({ left, right }) => [left, right]),
    2 * tolerance,
  );

const inColumns = (cells: readonly PrintedCell[]): PrintedCell[] =>
  cells.toSorted((a, b) => a.row - b.row || a.left - b.left);
