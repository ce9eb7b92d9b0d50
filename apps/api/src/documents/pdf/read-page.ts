import type { PDFPageProxy } from "pdfjs-dist";
import { isInside, sum } from "./box.ts";
import { type Grid, gridsOf } from "./grid.ts";
import { asMatrix, identity, type Matrix, multiply } from "./matrix.ts";
import { linesOf, type Piece, withoutDoubles } from "./page-text.ts";
import { withoutRadicals } from "./radicals.ts";
import { rulingLines } from "./ruling-lines.ts";
import { splitPiece } from "./split-piece.ts";

/** A cell as printed: its text, the row of its table that it begins in, and where its walls stand. */
export interface PrintedCell {
  readonly text: string;
  readonly row: number;
  readonly rowSpan: number;
  readonly left: number;
  readonly right: number;
  readonly page: number;
}

/** A ruled table on a page, and where it ends there. */
export interface PrintedGrid {
  readonly kind: "grid";
  readonly rows: number;
  readonly cells: readonly PrintedCell[];
  readonly bottom: number;
}

/** What stands on a page, top to bottom. */
export type PageItem = { readonly kind: "line"; readonly line: Piece } | PrintedGrid;

export interface Page {
  readonly number: number;
  readonly items: readonly PageItem[];
}

export async function readPage(page: PDFPageProxy): Promise<Page> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const [{ items, styles }, operators] = await Promise.all([
    page.getTextContent(),
    page.getOperatorList(),
  ]);
  const texts = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
  const seen = multiply([1, 0, 0, -1, 0, height], asMatrix(transform));
  const upright = multiply(turnOf(texts, seen, width, height), seen);
  const pieces = texts
    .filter((item) => !isSlanting(item))
    .map((item) => pieceOf(item, upright, styles[item.fontName]?.vertical === true));
  const grids = gridsOf(rulingLines(operators, upright), pieces);
  page.cleanup();
  return {
    number: page.pageNumber,
    items: inOrder(withoutDoubles(pieces), grids, page.pageNumber),
  };
}

/** How a page is to be turned on which most text runs up or down: a wide table may lie on its side. */
function turnOf(texts: readonly TextItem[], page: Matrix, width: number, height: number): Matrix {
  let [level, up, down] = [0, 0, 0];
  for (const { str, transform } of texts) {
    const [a, b] = multiply(page, asMatrix(transform));
    if (Math.abs(a) >= Math.abs(b)) level += str.length;
    else if (b > 0) up += str.length;
    else down += str.length;
  }
  if (level >= up + down) return identity;
  return up > down ? [0, -1, 1, 0, 0, width] : [0, 1, -1, 0, height, 0];
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

/** Whether a text runs neither along the page nor up or down it: a watermark does, which is part of no table. */
function isSlanting({ transform }: TextItem): boolean {
  const [a, b] = asMatrix(transform);
  return Math.min(Math.abs(a), Math.abs(b)) > 0.1 * Math.max(Math.abs(a), Math.abs(b));
}

/** Where a text stands on the upright page; vertical writing hangs below its first character. */
function pieceOf(item: TextItem, page: Matrix, vertical: boolean): Piece {
  const [a, b, c, d, x, y] = multiply(page, asMatrix(item.transform));
  const size = Math.hypot(c, d) || item.height;
  const turned = Math.abs(b) > Math.abs(a);
  const text = withoutRadicals(item.str);
  if (vertical)
    return {
      text,
      box: { left: x - size / 2, right: x + size / 2, bottom: y - item.height, top: y },
    };
  if (turned) {
    const [bottom, top] = b > 0 ? [y, y + item.width] : [y - item.width, y];
    return { text, box: { left: x - size, right: x, bottom, top } };
  }
  return { text, box: { left: x, right: x + item.width, bottom: y, top: y + size } };
}

function inOrder(pieces: readonly Piece[], grids: readonly Grid[], page: number): PageItem[] {
  const outside = pieces.filter(({ box }) => !grids.some((grid) => isInside(box, grid.box)));
  const lines = linesOf(outside).map((line) => ({
    top: line.box.top,
    item: { kind: "line" as const, line },
  }));
  const tables = grids.map((grid) => ({ top: grid.box.top, item: printed(grid, pieces, page) }));
  return [...lines, ...tables].toSorted((a, b) => b.top - a.top).map(({ item }) => item);
}

function printed(grid: Grid, pieces: readonly Piece[], page: number): PageItem {
  const boxes = grid.cells.map(({ box }) => box);
  const inside = pieces
    .filter(({ box }) => isInside(box, grid.box))
    .flatMap((piece) => splitPiece(piece, boxes));
  const cells = grid.cells.map(({ row, rowSpan, box }) => {
    const lines = linesOf(inside.filter((piece) => isInside(piece.box, box)));
    const text = lines.map((line) => line.text).join("\n");
    return { text, row, rowSpan, left: box.left, right: box.right, page };
  });
  return { kind: "grid", ...withoutEmptyRows(grid, cells), bottom: grid.box.bottom };
}

/** The table without the rows in which nothing is printed and that are loose or not as wide as the table. */
function withoutEmptyRows({ rows, loose, box }: Grid, cells: readonly PrintedCell[]) {
  const isKept = (row: number) => {
    const here = cells.filter((cell) => cell.row === row);
    const width = sum(here.map(({ left, right }) => right - left));
    const isWhole = width > (box.right - box.left) * 0.95 && !loose.has(row);
    return isWhole || here.some(({ text }) => text !== "");
  };
  const kept = Array.from({ length: rows }, (_, row) => isKept(row));
  const countBefore = (end: number) => kept.slice(0, end).filter(Boolean).length;
  return {
    rows: countBefore(rows),
    cells: cells.flatMap((cell) => {
      const row = countBefore(cell.row);
      const rowSpan = countBefore(cell.row + cell.rowSpan) - row;
      return rowSpan > 0 ? [{ ...cell, row, rowSpan }] : [];
    }),
  };
}
