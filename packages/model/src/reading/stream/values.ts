import type { DocumentCell } from "../../document/document.ts";
import type { Column } from "../../form/form.ts";
import { readValue } from "../value.ts";

export type Values = readonly DocumentCell[];

export const isEmpty = ({ text }: DocumentCell): boolean => text.trim() === "";

export const isPositive = ({ text }: DocumentCell): boolean => {
  const value = readValue(text, "count");
  return value.kind === "number" && value.value > 0;
};

export const hasTotal = (columns: readonly Column[]): boolean => columns.at(-1)?.key === "total";

/** As many as columns, with something printed at both ends, so that none can have come in or dropped out. */
export function exactly(columns: readonly Column[], values: Values): Values | null {
  const ends = [values.at(0), values.at(-1)];
  const firm = ends.every((end) => end !== undefined && !isEmpty(end));
  return firm && values.length === columns.length ? values : null;
}

/**
 * Where the only cells with something in them begin, if they are as many as columns and side by side; else null. Fewer
 * cells may be left empty before them than there are columns, or a row of their own stands there, such as last year's.
 */
export function fullRun(columns: readonly Column[], values: Values): number | null {
  const from = values.findIndex((cell) => !isEmpty(cell));
  const printed = values.filter((cell) => !isEmpty(cell)).length;
  const last = values.findLastIndex((cell) => !isEmpty(cell));
  const isRun = printed === columns.length && last - from + 1 === printed;
  return isRun && from < columns.length ? from : null;
}

/** The run that is full and ends with the sum of its parts. */
export function fullSum(columns: readonly Column[], values: Values): Values | null {
  const from = hasTotal(columns) ? fullRun(columns, values) : null;
  if (from === null) return null;
  const run = values.slice(from, from + columns.length);
  return sumsUp(run) ? run : null;
}

/** The cells from an offset on, as many as columns; null if anything is printed around them. */
export function sliceAt(columns: readonly Column[], values: Values, offset: number): Values | null {
  const end = offset + columns.length;
  const around = values.filter((_, i) => i < offset || i >= end);
  return values.length >= end && around.every(isEmpty) ? values.slice(offset, end) : null;
}

/**
 * The values of a line where empty cells have left no trace: as many as columns, and adding up where there is a total.
 * Zeros printed without a gap (000) can only be one each.
 */
export function withoutGaps(columns: readonly Column[], values: Values): Values | null {
  const [only] = values;
  if (only && values.length === 1 && columns.length > 1 && only.text === "0".repeat(columns.length))
    return columns.map(() => ({ ...only, text: "0" }));
  if (values.length !== columns.length) return null;
  return hasTotal(columns) && !sumsUp(values) ? null : values;
}

/** Whether the last value is the sum of the others, or nothing is a number. */
export function sumsUp(run: Values): boolean {
  const read = run.map(({ text }) => readValue(text, "count"));
  if (read.some(({ kind }) => kind === "unreadable")) return false;
  if (read.every(({ kind }) => kind !== "number")) return true;
  const [total, ...parts] = read.toReversed();
  const sum = parts.reduce((s, v) => s + (v.kind === "number" ? v.value : 0), 0);
  return total?.kind === "number" && total.value === sum;
}
