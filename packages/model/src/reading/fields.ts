import type { DocumentCell, Table } from "../document/document.ts";
import { normalLabel } from "./normal-text.ts";

/** A printed cell with its normalised label and, in an aligned table, the columns it covers. */
export interface Field {
  readonly cell: DocumentCell;
  readonly label: string;
  /** First and one past the last column covered; both 0 where columns do not line up. */
  readonly from: number;
  readonly to: number;
}

/** The rows of a table as fields; merged cells of an aligned table push later ones aside, as in HTML. */
export function fieldsOf(table: Table): readonly (readonly Field[])[] {
  if (!table.aligned) return table.rows.map((row) => row.map((cell) => field(cell, 0, 0)));
  const reach: number[] = [];
  return table.rows.map((row, y) => {
    let x = 0;
    return row.map((cell) => {
      while ((reach[x] ?? 0) > y) x++;
      const from = x;
      for (; x < from + cell.colSpan; x++) reach[x] = y + cell.rowSpan;
      return field(cell, from, x);
    });
  });
}

function field(cell: DocumentCell, from: number, to: number): Field {
  return { cell, label: normalLabel(cell.text), from, to };
}
