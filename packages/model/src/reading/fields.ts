import type { Document, DocumentCell, Table } from "../document/document.ts";
import { once } from "../rules/once.ts";
import { closestLabel } from "./closest.ts";
import { withoutGroupHeadings } from "./group-headings.ts";
import { labelOf } from "./simplified.ts";
import type { MoneyUnit } from "./value.ts";

/** A printed cell with its normalised label and, in an aligned table, the columns it covers. */
export interface Field {
  readonly cell: DocumentCell;
  readonly label: string;
  /** The label without a unit of money at its end, and that unit. */
  readonly bare: string;
  readonly unit: MoneyUnit | null;
  /** First and one past the last column covered; where columns do not line up, fields counted from the row's left. */
  readonly from: number;
  readonly to: number;
}

/** A printed row: the fields that begin in it, and where it ends with what reaches into it from above. */
export interface FieldRow {
  readonly fields: readonly Field[];
  readonly end: number;
}

/** A table as fields; merged cells of an aligned table push later ones aside, as in HTML. */
export interface FieldTable {
  readonly aligned: boolean;
  readonly rows: readonly FieldRow[];
}

export const fieldTables = once((document: Document): readonly FieldTable[] =>
  document.blocks.flatMap((block) =>
    block.kind === "table" ? [{ aligned: block.aligned, rows: fieldsOf(block) }] : [],
  ),
);

/** Columns beyond are no form's; that they are covered from above is not followed. */
const widest = 500;

function fieldsOf(table: Table): readonly FieldRow[] {
  if (!table.aligned)
    return table.rows.map((row) => ({
      fields: row.map((cell, x) => field(cell, x, x + 1)),
      end: row.length,
    }));
  const reach: number[] = [];
  return table.rows.map((row, y) => {
    let x = 0;
    const fields = row.map((cell) => {
      while ((reach[x] ?? 0) > y) x++;
      const from = x;
      x += cell.colSpan;
      reach.length = Math.max(reach.length, Math.min(x, widest));
      reach.fill(y + cell.rowSpan, from, x);
      return field(cell, from, x);
    });
    return { fields, end: reach.findLastIndex((last) => last > y) + 1 };
  });
}

const unitAtEnd = /(?:单位)?(万元|元)$/u;

function field(cell: DocumentCell, from: number, to: number): Field {
  const exact = labelOf(withoutGroupHeadings(cell.text));
  const [printed = "", unit] = exact.endsWith("元") ? (unitAtEnd.exec(exact) ?? []) : [];
  const money = unit === "万元" || unit === "元" ? unit : null;
  const label = money ? exact : closestLabel(exact);
  const bare = money ? closestLabel(exact.slice(0, exact.length - printed.length)) : label;
  return { cell, label, bare, unit: money, from, to };
}
