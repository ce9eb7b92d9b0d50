import { appealsBlock as block, appealsPlaces as places, waysAddUp } from "./appeals-places.ts";
import type { Field, FieldRow, FieldTable } from "./fields.ts";
import { type HeaderColumn, headerColumn, sideBySide } from "./header.ts";
import { normalLabel } from "./normal-text.ts";
import { asFarRight, exactly, placement, underHeader } from "./place-row.ts";
import type { Placement } from "./reading.ts";
import { readValue } from "./value.ts";

/** Reads section four, where all lines stand side by side in one row below a header of 15 columns. */
export function readAppealsTable({ rows, aligned }: FieldTable): readonly Placement[] {
  const last = rows.findLastIndex(({ fields }) => headings(fields).length > 0);
  const row = rows[last + 1];
  const above = rows.slice(0, last + 1);
  const header = last < 0 || !row ? null : readHeader(above, aligned);
  if (!header) return row && looksLikeOurs(above) ? refuse(row.fields) : [];
  if (!row) return [];
  const find = aligned ? underHeader : isWhole(row, above) ? asFarRight : exactly;
  const uncertain = above.some(({ end }) => end > row.end) || rows.slice(last + 2).some(hasNumbers);
  const fields = uncertain ? null : find(header, row.fields);
  if (!fields || !(aligned || isTold(fields, row, above))) return refuse(row.fields);
  return places.flatMap(({ line, column }, i) => {
    const field = fields[i];
    return field ? [placement(`appeals.${line.key}`, column, field)] : [];
  });
}

/** So many of its headings make a table section four's, though they are not in order. */
const enoughHeadings = 8;

const looksLikeOurs = (rows: readonly FieldRow[]): boolean =>
  rows.flatMap(({ fields }) => headings(fields)).filter(({ column }) => column.key !== "total")
    .length >= enoughHeadings;

const headings = (fields: readonly Field[]): readonly HeaderColumn[] =>
  fields.flatMap((field) => headerColumn(field, block.columns));

/** The 15 headings if the header names the three ways to appeal in order, and below them the five results thrice in order. */
function readHeader(rows: readonly FieldRow[], aligned: boolean): readonly HeaderColumn[] | null {
  const fields = rows.flatMap((row) => row.fields);
  const leaves = aligned ? sideBySide(headings(fields)) : headings(fields);
  const printed = fields.map(({ label }) => label).filter((label) => wayLabels.includes(label));
  const inOrder =
    leaves?.length === places.length &&
    leaves.every(({ column }, i) => column === places[i]?.column) &&
    printed.length === wayLabels.length &&
    printed.every((label, i) => label === wayLabels[i]);
  return inOrder ? leaves : null;
}

/** The headings above the results as they are printed, row by row: litigation stands above its two ways. */
const wayLabels = [
  ...block.lines.map((line) => line.groups?.[0] ?? line),
  ...block.lines.filter(({ groups }) => groups),
]
  .map(({ label }) => normalLabel(label.zh))
  .filter((label, i, all) => all.indexOf(label) === i);

/** Whether a row of plain text has all its fields: as many as every row of its header. */
const isWhole = ({ end }: FieldRow, header: readonly FieldRow[]): boolean =>
  header.every((row) => row.end === end);

/**
 * Whether nothing can have come in and something else dropped out of a row of plain text: its totals are the sums, or
 * no field of it or of its header is empty but those that all rows have room for.
 */
function isTold(fields: readonly Field[], row: FieldRow, header: readonly FieldRow[]): boolean {
  const cells = fields.map(({ cell }) => cell);
  return waysAddUp(cells) || isWhole(row, header) || ![row, ...header].some(hasEmpty);
}

const hasEmpty = ({ fields }: FieldRow): boolean =>
  fields.some(({ cell }) => cell.text.trim() === "");

/** A second row of numbers below the first: which one is meant is not certain. */
const hasNumbers = ({ fields }: FieldRow): boolean =>
  fields.filter(({ cell }) => readValue(cell.text, "count").kind === "number").length > 1;

function refuse(row: readonly Field[]): readonly Placement[] {
  const raw = row.map(({ cell }) => cell.text.trim()).join(" ");
  return places.map(({ line, column }) => ({
    name: `appeals.${line.key}.${column.key}`,
    cell: { kind: "unreadable", raw, place: row[0]?.cell.place ?? {} },
    certain: false,
  }));
}
