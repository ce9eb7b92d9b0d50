import { appealsTable } from "../form/appeals.ts";
import type { Column } from "../form/form.ts";
import type { Field, FieldTable } from "./fields.ts";
import { headerColumn } from "./header.ts";
import { normalLabel } from "./normal-text.ts";
import { placement, window } from "./place-row.ts";
import type { Placement } from "./reading.ts";

const [block = { columns: [], lines: [] }] = appealsTable.blocks;
/** The 15 columns of the printed row: each of the three ways to appeal with its five results. */
const places = block.lines.flatMap((line) => block.columns.map((column) => ({ line, column })));

/** Reads section four, where all lines stand side by side in one row below a header of 15 columns. */
export function readAppealsTable({ rows, aligned }: FieldTable): readonly Placement[] {
  const last = rows.findLastIndex((row) => row.some((field) => headings(field).length > 0));
  const row = rows[last + 1];
  const header = rows.slice(0, last + 1);
  if (last < 0 || !row || !isHeader(header, aligned)) return [];
  const fields = aligned && row.length !== places.length ? null : window(columns, row);
  if (!fields) return refuse(row);
  return places.flatMap(({ line, column }, i) => {
    const field = fields[i];
    return field ? [placement(`appeals.${line.key}`, column, field)] : [];
  });
}

const columns: readonly Column[] = places.map(({ column }) => column);

const headings = (field: Field) => headerColumn(field, block.columns);

/** Whether the header names the three ways to appeal in order, and below them the five results thrice in order. */
function isHeader(rows: readonly (readonly Field[])[], aligned: boolean): boolean {
  const fields = rows.flat();
  const leaves = fields.filter((field) => headings(field).length > 0);
  const ordered = aligned ? leaves.toSorted((a, b) => a.from - b.from) : leaves;
  const results = ordered.flatMap(headings).map(({ column }) => column);
  const lines = fields.map(({ label }) => lineLabels.indexOf(label)).filter((i) => i >= 0);
  return sameList(results, columns) && sameList(lines, [...lineLabels.keys()]);
}

const lineLabels = block.lines.map((line) => normalLabel(line.label.zh));

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

function refuse(row: readonly Field[]): readonly Placement[] {
  const raw = row.map(({ cell }) => cell.text.trim()).join(" ");
  return places.map(({ line, column }) => ({
    name: `appeals.${line.key}.${column.key}`,
    cell: { kind: "unreadable", raw, place: row[0]?.cell.place ?? {} },
    certain: false,
  }));
}
