import { applicants } from "../form/requests.ts";
import type { Cell, Cells } from "./report.ts";

/** A line's total: a number; nothing, where the whole line is blank; or unknown, where something could not be read. */
export type LineTotal =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "nothing" | "unknown" };

const parts = applicants.map(({ key }) => key).filter((key) => key !== "total");

/**
 * The total of a line of `requests`: as printed, or where it is blank the sum of the six applicants, which is what
 * the form says a total is.
 */
export function lineTotal(cells: Cells, line: string): LineTotal {
  const total = asTotal(cells[`requests.${line}.total`]);
  return total.kind === "nothing" ? sumOf(parts.map((c) => cells[`requests.${line}.${c}`])) : total;
}

/** The sum of cells with blanks as nothing reported; unknown as soon as one of them could not be read. */
export function sumOf(cells: readonly (Cell | undefined)[]): LineTotal {
  return addUp(cells.map(asTotal));
}

/** The sum of totals: unknown if any is, nothing if all are. */
export function addUp(totals: readonly LineTotal[]): LineTotal {
  if (totals.some(({ kind }) => kind === "unknown")) return { kind: "unknown" };
  const numbers = totals.flatMap((total) => (total.kind === "number" ? [total.value] : []));
  if (numbers.length === 0) return { kind: "nothing" };
  return { kind: "number", value: numbers.reduce((a, b) => a + b) };
}

function asTotal(cell: Cell | undefined): LineTotal {
  if (cell?.kind === "number") return { kind: "number", value: cell.value };
  return {
    kind: cell?.kind === "blank" || cell?.kind === "not_applicable" ? "nothing" : "unknown",
  };
}
