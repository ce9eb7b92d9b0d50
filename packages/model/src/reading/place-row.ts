import type { Column } from "../form/form.ts";
import type { Cell } from "../report/report.ts";
import type { Field } from "./fields.ts";
import type { HeaderColumn } from "./header.ts";
import type { Placement } from "./reading.ts";
import { type MoneyUnit, readValue } from "./value.ts";

/** Gives the values behind a label to the columns of the header; refuses the row where that is not certain. */
export function placeRow(
  line: string,
  header: readonly HeaderColumn[],
  values: readonly Field[],
  aligned: boolean,
): readonly Placement[] {
  const columns = header.map(({ column }) => column);
  const fitting = aligned ? underHeader(header, values) : window(columns, values);
  if (!fitting) return refuseRow(line, columns, values);
  return header.flatMap(({ column, field: heading }, i) => {
    const field = fitting[i];
    return field ? [placement(line, column, field, heading.unit)] : [];
  });
}

/** The line was found, but not which number stands under which heading: nothing in it is read. */
export function refuseRow(
  line: string,
  columns: readonly Column[],
  values: readonly Field[],
): readonly Placement[] {
  const place = values[0]?.cell.place ?? {};
  const raw = values.map(({ cell }) => cell.text.trim()).join(" ");
  return columns.map((column) => ({
    name: `${line}.${column.key}`,
    cell: { kind: "unreadable", raw, place },
    certain: false,
  }));
}

export function placement(
  line: string,
  column: Column,
  { cell }: Field,
  unit: MoneyUnit | null = null,
): Placement {
  const value = readValue(cell.text, column.quantity, unit);
  const printed = { raw: cell.text.trim(), place: cell.place };
  const read: Cell = { ...value, ...printed };
  return { name: `${line}.${column.key}`, cell: read, certain: true };
}

/** As many values as columns, each at least partly below its heading. */
function underHeader(
  header: readonly HeaderColumn[],
  values: readonly Field[],
): readonly Field[] | null {
  const fits = (value: Field, heading: Field | undefined) =>
    heading !== undefined && value.from < heading.to && heading.from < value.to;
  const below = values.every((value, i) => fits(value, header[i]?.field));
  return values.length === header.length && below ? values : null;
}

/**
 * In plain text, merged cells leave extra empty fields before or after the values. The values are the only run
 * of as many fields as columns with nothing but empty fields around it; if several runs qualify, they must all be empty,
 * or exactly one must have a total that is the sum of its parts.
 */
export function window(
  columns: readonly Column[],
  values: readonly Field[],
): readonly Field[] | null {
  const runs = values
    .map((_, start) => values.slice(start, start + columns.length))
    .filter((run, start) => run.length === columns.length && isAlone(values, start, run.length));
  const [first] = runs;
  if (!first || runs.length === 1 || first.every(isEmpty)) return first ?? null;
  const summing = runs.filter((run) => sumsUp(columns, run));
  return summing.length === 1 ? (summing[0] ?? null) : null;
}

const isEmpty = ({ cell }: Field): boolean => cell.text.trim() === "";

const isAlone = (values: readonly Field[], start: number, length: number): boolean =>
  values.every((value, i) => (i >= start && i < start + length) || isEmpty(value));

function sumsUp(columns: readonly Column[], run: readonly Field[]): boolean {
  if (columns.at(-1)?.key !== "total") return false;
  const numbers = run.map(({ cell }) => readValue(cell.text, "count"));
  const [total, ...parts] = numbers.toReversed();
  const sum = parts.reduce((s, v) => s + (v.kind === "number" ? v.value : 0), 0);
  return total?.kind === "number" && total.value === sum;
}
