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
  find: (header: readonly HeaderColumn[], values: readonly Field[]) => readonly Field[] | null,
): readonly Placement[] {
  const fitting = find(header, values);
  if (!fitting)
    return refuseRow(
      line,
      header.map(({ column }) => column),
      values,
    );
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
export function underHeader(
  header: readonly HeaderColumn[],
  values: readonly Field[],
): readonly Field[] | null {
  const fits = (value: Field, heading: Field | undefined) =>
    heading !== undefined && value.from < heading.to && heading.from < value.to;
  const below = values.every((value, i) => fits(value, header[i]?.field));
  return values.length === header.length && below ? values : null;
}

/** As many values as columns, with something printed at both ends, so that none can have come in or dropped out. */
export function exactly(
  header: readonly unknown[],
  values: readonly Field[],
): readonly Field[] | null {
  const ends = [values.at(0), values.at(-1)];
  return values.length === header.length && ends.every((end) => end && !isEmpty(end))
    ? values
    : null;
}

/**
 * In plain text, merged cells leave empty fields before or after the values of a row. Where there are any, the values
 * are the fields that stand as far right as their headings, and nothing is printed around them.
 */
export function asFarRight(
  header: readonly HeaderColumn[],
  values: readonly Field[],
): readonly Field[] | null {
  if (values.length === header.length) return startsEarly(header, values) ? null : values;
  const below = (value: Field) => header.some(({ field }) => field.from === value.from);
  const [inside, around] = [values.filter(below), values.filter((value) => !below(value))];
  const certain = inside.length === header.length && around.every(isEmpty);
  return certain ? inside : null;
}

/** Whether the values begin with an empty field left of all headings: then it is no value, and one of them is lost. */
function startsEarly(header: readonly HeaderColumn[], [first]: readonly Field[]): boolean {
  const left = Math.min(...header.map(({ field }) => field.from));
  return first !== undefined && isEmpty(first) && first.from < left;
}

const isEmpty = ({ cell }: Field): boolean => cell.text.trim() === "";
