import { forms } from "../form/forms.ts";
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
 * sum of the cells beside it, which is what the form says a total is.
 */
export function totalOf(cells: Cells, line: string): LineTotal {
  const total = sumOf([cells[`${line}.total`]]);
  return total.kind === "nothing" ? sumOf(partsOf(line).map((cell) => cells[cell])) : total;
}

/** The cells whose sum the total of a line is; none for a line without a total. */
export const partsOf = (line: string): readonly string[] => parts.get(line) ?? [];

const parts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(forms)
    .flatMap(({ tables }) => tables)
    .flatMap(({ key, blocks }) =>
      blocks
        .filter(({ columns }) => columns.some((column) => column.key === "total"))
        .flatMap(({ columns, lines }) =>
          lines.map((line) => {
            const others = columns.filter((column) => column.key !== "total");
            return [
              `${key}.${line.key}`,
              others.map((column) => `${key}.${line.key}.${column.key}`),
            ] as const;
          }),
        ),
    ),
);

/** The sum of cells with blanks as nothing reported; unknown as soon as one of them could not be read. */
export function sumOf(cells: Iterable<Cell | undefined>): LineTotal {
  let value: number | null = null;
  for (const cell of cells) {
    if (cell?.kind === "number") value = (value ?? 0) + cell.value;
    else if (!isNothing(cell)) return { kind: "unknown" };
  }
  return value === null ? { kind: "nothing" } : { kind: "number", value };
}

/** The sum of totals: unknown if any is, nothing if all are. */
export function addUp(totals: readonly LineTotal[]): LineTotal {
  if (totals.some(({ kind }) => kind === "unknown")) return { kind: "unknown" };
  const numbers = totals.flatMap((total) => (total.kind === "number" ? [total.value] : []));
  if (numbers.length === 0) return { kind: "nothing" };
  return { kind: "number", value: numbers.reduce((a, b) => a + b) };
}

const isNothing = (cell: Cell | undefined): boolean =>
  cell?.kind === "blank" || cell?.kind === "not_applicable";
