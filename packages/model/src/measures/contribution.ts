import { addUp, cellOf, totalOf } from "../report/line-total.ts";
import type { Cells } from "../report/report.ts";
import type { CellMeasure, Measure } from "./measure.ts";
import { findSum, type Sum } from "./sums.ts";

/** What one report contributes to a measure; null where it says nothing certain of it. */
export interface Contribution {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Evaluates a measure of cells on a report. A rate counts only where both of its sides are known. */
export function contributionOf(measure: CellMeasure, cells: Cells): Contribution {
  const numerator = amountNamed(measure.numerator, cells);
  if (measure.denominator === null) return { numerator, denominator: null };
  const denominator = amountNamed(measure.denominator, cells);
  if (numerator === null || denominator === null) return { numerator: null, denominator: null };
  return { numerator, denominator };
}

/**
 * What a report states of a sum: that of the terms that its form has. Blank terms add nothing; null if all are
 * blank or any could not be read.
 */
export function amountOf({ terms }: Sum, cells: Cells): number | null {
  const printed = terms.filter((term) => cellOf(term) in cells);
  const total = addUp(printed.map((term) => totalOf(cells, term)));
  return total.kind === "number" ? total.value : null;
}

function amountNamed(name: string, cells: Cells): number | null {
  const sum = findSum(name);
  return sum ? amountOf(sum, cells) : null;
}

/** A measure's figure from its sums over reports; a rate over nothing, or over less than nothing, has none. */
export function figureOf(
  { denominator: per, unit }: Pick<Measure, "denominator" | "unit">,
  numerator: number | null,
  denominator: number | null,
): number | null {
  if (per === null) return numerator;
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return (numerator / denominator) * (unit === "per_100" ? 100 : 1);
}
