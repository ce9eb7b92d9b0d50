import type { DocumentCell, Table } from "@gongkai/model";
import type { RowCell } from "./row-definition.ts";

/** The cells of a row and the text of each. */
type DocRow = readonly (RowCell & { readonly text: string })[];

interface OpenCell extends DocumentCell {
  colSpan: number;
  rowSpan: number;
}

/** Borders nearer to each other than this, in twentieths of a point, are one: no column is as narrow. */
const nearest = 120;

/** A table with its merged cells: how many columns a cell covers is told by where it begins and ends. */
export function docTable(rows: readonly DocRow[], table: number): Table {
  const borders = bordersOf(rows);
  const columnAt = (x: number) => borders.findLastIndex((border) => border <= x);
  const above = new Map<number, OpenCell>();
  return {
    kind: "table",
    aligned: true,
    rows: rows.map((cells, row) => {
      const found: OpenCell[] = [];
      const place = () => ({ table, row, column: found.length });
      const margin = columnAt(cells[0]?.left ?? 0);
      if (margin > 0) found.push({ text: "", place: place(), colSpan: margin, rowSpan: 1 });
      for (const { left, right, isBeside, isBelow, text } of cells) {
        const [at, colSpan] = [columnAt(left), columnAt(right) - columnAt(left)];
        if (colSpan < 1) throw new Error("a cell without width");
        const [beside, upper] = [isBeside ? found.at(-1) : undefined, above.get(at)];
        if ((isBeside || isBelow) && text.trim() !== "") throw new Error("text in a merged cell");
        if (beside) beside.colSpan += colSpan;
        else if (isBelow && upper?.colSpan === colSpan) upper.rowSpan++;
        else {
          const cell = { text: text.trim(), place: place(), colSpan, rowSpan: 1 };
          found.push(cell);
          above.set(at, cell);
        }
      }
      return found;
    }),
  };
}

/** Where columns begin and end in any row, from left to right. */
function bordersOf(rows: readonly DocRow[]): number[] {
  const all = rows.flat().flatMap(({ left, right }) => [left, right]);
  const borders: number[] = [];
  for (const border of all.sort((a, b) => a - b))
    if (border - (borders.at(-1) ?? Number.NEGATIVE_INFINITY) > nearest) borders.push(border);
  return borders;
}
