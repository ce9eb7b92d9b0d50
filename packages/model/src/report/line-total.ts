import type { CellName, Column } from "../form/form.ts";
import { cellName, forms } from "../form/forms.ts";
import type { Cell, Cells } from "./report.ts";

/** A line's total: a number; nothing, where the whole line is blank; or unknown, where something could not be read. */
export type LineTotal =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "nothing" | "unknown" };

/** The total of a line of `requests`. */
export function lineTotal(cells: Cells, line: string): LineTotal {
  return totalOf(cells, `requests.${line}`);
}

/**
 * The total of a line that has one (`requests.granted`, `appeals.reconsideration`): as printed, or where it is blank the
 * sum of the cells beside it, which is what the form says a total is. Of a cell it is what the cell holds.
 */
export function totalOf(cells: Cells, term: string): LineTotal {
  const printed = totalFrom(plus(null, cells[cellOf(term)]));
  return printed.kind === "nothing" ? sumIn(cells, partsOf(term)) : printed;
}

/** The cell that holds the total of a line; a cell itself. */
export const cellOf = (term: string): CellName => totalled.get(term)?.total ?? term;

/** The cells whose sum the total of a line is; none for a line without a total. */
export const partsOf = (line: string): readonly CellName[] => totalled.get(line)?.parts ?? [];

/** Every line that has a total, with the cell of its total and those of its parts. */
const totalled = new Map(
  Object.values(forms)
    .flatMap(({ tables }) => tables)
    .flatMap((table) =>
      table.blocks
        .filter(({ columns }) => columns.some(isTotal))
        .flatMap(({ columns, lines }) =>
          lines.map((line) => {
            const others = columns.filter((column) => !isTotal(column));
            const key = `${table.key}.${line.key}`;
            const parts = others.map((column) => cellName(table, line, column));
            return [key, { total: `${key}.total`, parts }] as const;
          }),
        ),
    ),
);

function isTotal({ key }: Column): boolean {
  return key === "total";
}

/** The sum of cells with blanks as nothing reported; unknown as soon as one of them could not be read. */
export function sumOf(cells: readonly (Cell | undefined)[]): LineTotal {
  let sum: Running = null;
  for (const cell of cells) sum = plus(sum, cell);
  return totalFrom(sum);
}

/** The same of cells by their names. */
export function sumIn(cells: Cells, names: readonly CellName[]): LineTotal {
  let sum: Running = null;
  for (const name of names) sum = plus(sum, cells[name]);
  return totalFrom(sum);
}

/** The sum of totals: unknown if any is, nothing if all are. */
export function addUp(totals: readonly LineTotal[]): LineTotal {
  let sum: Running = null;
  for (const total of totals) {
    if (total.kind === "unknown") return unknown;
    if (total.kind === "number") sum = (sum ?? 0) + total.value;
  }
  return totalFrom(sum);
}

/** A sum on its way: null while there is nothing, NaN once it is unknown. */
type Running = number | null;

function plus(sum: Running, cell: Cell | undefined): Running {
  if (cell?.kind === "number") return (sum ?? 0) + cell.value;
  return cell?.kind === "blank" || cell?.kind === "not_applicable" ? sum : Number.NaN;
}

function totalFrom(sum: Running): LineTotal {
  if (sum === null) return nothing;
  return Number.isNaN(sum) ? unknown : { kind: "number", value: sum };
}

const nothing: LineTotal = { kind: "nothing" };
const unknown: LineTotal = { kind: "unknown" };
