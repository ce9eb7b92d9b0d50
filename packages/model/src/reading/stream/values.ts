import type { DocumentCell } from "../../document/document.ts";
import type { Column } from "../../form/form.ts";
import { readValue } from "../value.ts";

type Cells = readonly DocumentCell[];

/**
 * The values of a line where empty cells have left no trace: as many as columns, and adding up where there is a total.
 * Zeros printed without a gap (000) can only be one each.
 */
export function withoutGaps(columns: readonly Column[], values: Cells): Cells | null {
  const [only] = values;
  if (only && values.length === 1 && columns.length > 1 && only.text === "0".repeat(columns.length))
    return columns.map(() => ({ ...only, text: "0" }));
  if (values.length !== columns.length) return null;
  return hasTotal(columns) && !sumsUp(values) ? null : values;
}

/**
 * The values of a line between separators: the only run of as many cells as columns with nothing but empty ones
 * around it. Where an end of the run is empty, or several runs qualify, its total must be the sum of its parts.
 */
export function betweenSeparators(columns: readonly Column[], values: Cells): Cells | null {
  const runs = values
    .map((_, start) => values.slice(start, start + columns.length))
    .filter((run, start) => run.length === columns.length && isAlone(values, start, run.length));
  const [first] = runs;
  if (!first || first.every(isEmpty)) return first ?? null;
  const firm = runs.filter(
    (run) => ![run.at(0), run.at(-1)].some((cell) => !cell || isEmpty(cell)),
  );
  if (runs.length === 1 && firm.length === 1) return first;
  const summing = hasTotal(columns) ? runs.filter(sumsUp) : [];
  return summing.length === 1 ? (summing[0] ?? null) : null;
}

const isEmpty = ({ text }: DocumentCell): boolean => text.trim() === "";

const isAlone = (values: Cells, start: number, length: number): boolean =>
  values.every((value, i) => (i >= start && i < start + length) || isEmpty(value));

export const hasTotal = (columns: readonly Column[]): boolean => columns.at(-1)?.key === "total";

/** Whether the last value is the sum of the others, or nothing is a number. */
export function sumsUp(run: Cells): boolean {
  const read = run.map(({ text }) => readValue(text, "count"));
  if (read.some(({ kind }) => kind === "unreadable")) return false;
  if (read.every(({ kind }) => kind !== "number")) return true;
  const [total, ...parts] = read.toReversed();
  const sum = parts.reduce((s, v) => s + (v.kind === "number" ? v.value : 0), 0);
  return total?.kind === "number" && total.value === sum;
}
