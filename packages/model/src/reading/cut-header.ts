import type { Block, Column } from "../form/form.ts";
import type { Field, FieldRow } from "./fields.ts";
import { type HeaderColumn, headerColumn } from "./header.ts";
import { readValue } from "./value.ts";
import { wordings } from "./wordings.ts";

/** How many headings must stand in their places, and how many rows must add up, before the others are told by order. */
const fewestHeadings = 2;
const fewestSums = 3;

/**
 * The header of an aligned table of which some headings are lost, as where a page's end cuts through them. The block's
 * columns are told by their order where each row has as many values, the headings left stand over the columns that they
 * name, nothing else is printed there, and the last column is the sum of those before it. Null where any of it fails.
 */
export function cutHeader(
  above: readonly FieldRow[],
  block: Block,
  rows: readonly (readonly Field[])[],
): readonly HeaderColumn[] | null {
  const { columns } = block;
  const [first = []] = rows;
  const isGrid =
    columns.at(-1)?.key === "total" && rows.every((row) => sameColumns(row, first, columns));
  if (!isGrid) return null;
  const header = columns.flatMap((column, i) => {
    const field = first[i];
    return field ? [{ column, field }] : [];
  });
  const headings = above.flatMap(({ fields }) => fields).filter(({ label }) => label !== "");
  const over = headings.filter(({ to }) => to > (first[0]?.from ?? 0));
  const named = new Set(over.flatMap((field) => columnBelow(field, header)));
  const fits = over.every((field) => saysTheSame(field, block, header));
  return fits && named.size >= fewestHeadings && addUp(rows) ? header : null;
}

const sameColumns = (
  row: readonly Field[],
  first: readonly Field[],
  columns: readonly Column[],
): boolean =>
  row.length === columns.length &&
  row.every(({ from, to }, i) => from === first[i]?.from && to === first[i]?.to);

/** The column that a heading names, if it stands over that column alone. */
function columnBelow(field: Field, header: readonly HeaderColumn[]): Column[] {
  const below = header.filter((one) => field.from < one.field.to && one.field.from < field.to);
  const [only] = below;
  return below.length === 1 && only && headerColumn(field, [only.column]).length > 0
    ? [only.column]
    : [];
}

/** Whether a heading names the column below it, is a piece of that name, or stands over several as on the form. */
function saysTheSame(field: Field, block: Block, header: readonly HeaderColumn[]): boolean {
  if (columnBelow(field, header).length > 0) return true;
  const below = header.filter((one) => field.from < one.field.to && one.field.from < field.to);
  const groups = [block.heading, ...below.map(({ column }) => column.group)];
  const pieces = below.length === 1 ? below.map(({ column }) => column.label) : [];
  return (
    groups.some((group) => group && wordings(group).includes(field.label)) ||
    pieces.some((label) => wordings(label).some((wording) => wording.includes(field.label)))
  );
}

/** Whether the last number is the sum of those before it, in all rows that are not empty, and in enough of them. */
function addUp(rows: readonly (readonly Field[])[]): boolean {
  const numbers = rows.map((row) => row.map(({ cell }) => readValue(cell.text, "count")));
  const telling = numbers.flatMap((row) => {
    const values = row.flatMap((value) => (value.kind === "number" ? [value.value] : []));
    return values.length === row.length && values.some((value) => value > 0) ? [values] : [];
  });
  const sums = telling.filter(
    (row) => row.slice(0, -1).reduce((sum, value) => sum + value, 0) === row.at(-1),
  );
  return sums.length >= fewestSums && sums.length === telling.length;
}
