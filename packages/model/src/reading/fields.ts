import type { Document, DocumentCell, Table } from "../document/document.ts";
import { normalLabel } from "./normal-text.ts";
import type { MoneyUnit } from "./value.ts";

/** A printed cell with its normalised label and, in an aligned table, the columns it covers. */
export interface Field {
  readonly cell: DocumentCell;
  readonly label: string;
  /** The label without a unit of money at its end, and that unit. */
  readonly bare: string;
  readonly unit: MoneyUnit | null;
  /** First and one past the last column covered; both 0 where columns do not line up. */
  readonly from: number;
  readonly to: number;
}

/** A table as fields; merged cells of an aligned table push later ones aside, as in HTML. */
export interface FieldTable {
  readonly aligned: boolean;
  readonly rows: readonly (readonly Field[])[];
}

export function fieldTables(document: Document): readonly FieldTable[] {
  return document.blocks.flatMap((block) =>
    block.kind === "table" ? [{ aligned: block.aligned, rows: fieldsOf(block) }] : [],
  );
}

function fieldsOf(table: Table): readonly (readonly Field[])[] {
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

const unitAtEnd = /(?:单位)?(万元|元)$/u;

function field(cell: DocumentCell, from: number, to: number): Field {
  const label = normalLabel(cell.text);
  const [printed = "", unit] = label.endsWith("元") ? (unitAtEnd.exec(label) ?? []) : [];
  const money = unit === "万元" || unit === "元" ? unit : null;
  return {
    cell,
    label,
    bare: label.slice(0, label.length - printed.length),
    unit: money,
    from,
    to,
  };
}
