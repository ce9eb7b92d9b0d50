import type { Block, Column } from "../form/form.ts";
import type { Field, FieldRow } from "./fields.ts";
import { isHeadingOf } from "./vocabulary.ts";
import { wordings } from "./wordings.ts";

/** A column and the field that prints its heading. */
export interface HeaderColumn {
  readonly column: Column;
  readonly field: Field;
}

/**
 * The columns in printed order if the header rows name each of the block's columns exactly once, else null.
 * Where columns line up, each row of headings must reach `end`, as the values do, or a cell is missing and others moved.
 */
export function readHeader(
  rows: readonly FieldRow[],
  block: Block,
  end: number | null,
): readonly HeaderColumn[] | null {
  const { columns } = block;
  const found = rows.map(({ fields }) => fields.flatMap((field) => headerColumn(field, columns)));
  const all = found.flat();
  const complete = columns.every((c) => all.filter(({ column }) => column === c).length === 1);
  if (!complete) return null;
  if (end !== null)
    return rows.every((row, i) => !found[i]?.length || row.end === end) ? sideBySide(all) : null;
  const ordered = found.every((row) =>
    isAscending(row.map(({ column }) => columns.indexOf(column))),
  );
  const known = rows.every((row, i) => !found[i]?.length || saysNothingElse(row, block));
  return ordered && known ? columns.flatMap((c) => all.filter(({ column }) => column === c)) : null;
}

/** The headings of an aligned table from left to right; null if any stands over another. */
export function sideBySide(header: readonly HeaderColumn[]): readonly HeaderColumn[] | null {
  const sorted = header.toSorted((a, b) => a.field.from - b.field.from);
  const apart = sorted.every(({ field }, i) => field.from >= (sorted[i - 1]?.field.to ?? 0));
  return apart ? sorted : null;
}

/**
 * Whether a row of headings names no column but the block's own; its first text may be any corner. In plain text the
 * order is that of each row, for a heading that spans rows may come too early (总计 of section three).
 */
function saysNothingElse({ fields }: FieldRow, { columns, heading }: Block): boolean {
  const groups = [heading, ...columns.map(({ group }) => group)];
  const words = new Set(groups.flatMap((label) => (label ? wordings(label) : [])));
  return fields
    .filter(({ label }) => label !== "")
    .every(
      (field, i) => i === 0 || words.has(field.label) || headerColumn(field, columns).length > 0,
    );
}

/** The column that a field is the heading of; none if it heads none. */
export function headerColumn(field: Field, columns: readonly Column[]): HeaderColumn[] {
  const column = columns.find((c) => isHeadingOf(field, c));
  return column ? [{ column, field }] : [];
}

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? -1));
