import type { Column } from "../form/form.ts";
import type { Field } from "./fields.ts";
import { compact, normalLabel } from "./normal-text.ts";
import type { MoneyUnit } from "./value.ts";

/** A column as the header prints it. */
export interface HeaderColumn {
  readonly column: Column;
  readonly field: Field;
  readonly unit: MoneyUnit | null;
}

const unitAtEnd = /[（(]?(?:单位[:：]?)?(万元|元)[)）]?$/u;

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

/** Whether a field is the heading of one of the columns. */
export function headerColumn(field: Field, columns: readonly Column[]): HeaderColumn[] {
  const printed = compact(field.cell.text);
  const unit = unitAtEnd.exec(printed);
  const label = unit ? normalLabel(printed.slice(0, unit.index)) : field.label;
  const column = columns.find(
    (c) => labelsOf(c).includes(field.label) || labelsOf(c).includes(label),
  );
  const money = column?.quantity === "amount" ? asUnit(unit?.[1]) : null;
  return column ? [{ column, field, unit: money }] : [];
}

const asUnit = (text: string | undefined): MoneyUnit | null =>
  text === "元" || text === "万元" ? text : null;

const labelCache = new WeakMap<Column, readonly string[]>();

function labelsOf(column: Column): readonly string[] {
  const cached = labelCache.get(column);
  if (cached) return cached;
  const labels = [column.label.zh, ...(column.label.also ?? [])].map(normalLabel);
  labelCache.set(column, labels);
  return labels;
}

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? -1));
