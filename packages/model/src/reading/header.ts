import type { Column } from "../form/form.ts";
import type { Field } from "./fields.ts";
import { isHeadingOf } from "./vocabulary.ts";

/** A column and the field that prints its heading. */
export interface HeaderColumn {
  readonly column: Column;
  readonly field: Field;
}

/**
 * The columns in printed order if the header rows name each of them exactly once, else null.
 * In an aligned table position decides. Elsewhere a heading that spans rows may come too early
 * (总计 of section three), so only the order within each row must be that of the form.
 */
export function readHeader(
  rows: readonly (readonly Field[])[],
  columns: readonly Column[],
  aligned: boolean,
): readonly HeaderColumn[] | null {
  const found = rows.map((row) => row.flatMap((field) => headerColumn(field, columns)));
  const all = found.flat();
  const complete = columns.every((c) => all.filter(({ column }) => column === c).length === 1);
  if (!complete) return null;
  if (aligned) return all.toSorted((a, b) => a.field.from - b.field.from);
  const ordered = found.every((row) =>
    isAscending(row.map(({ column }) => columns.indexOf(column))),
  );
  return ordered ? columns.flatMap((c) => all.filter(({ column }) => column === c)) : null;
}

/** The column that a field is the heading of; none if it heads none. */
export function headerColumn(field: Field, columns: readonly Column[]): HeaderColumn[] {
  const column = columns.find((c) => isHeadingOf(field, c));
  return column ? [{ column, field }] : [];
}

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? -1));
