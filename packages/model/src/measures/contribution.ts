import { addUp, type LineTotal, lineTotal, sumOf } from "../report/line-total.ts";
import type { Cells } from "../report/report.ts";
import type { Measure } from "./measures.ts";

/** What one report contributes to a measure; null where it says nothing certain of it. */
export interface Contribution {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Evaluates a measure on a report. A rate counts only where both of its sides are known. */
export function contributionOf(measure: Measure, cells: Cells): Contribution {
  const numerator = sumOfTerms(measure.numerator, cells);
  if (!measure.denominator) return { numerator, denominator: null };
  const denominator = sumOfTerms(measure.denominator, cells);
  if (numerator === null || denominator === null) return { numerator: null, denominator: null };
  return { numerator, denominator };
}

/** The sum of the terms that the report's form has. */
function sumOfTerms(terms: readonly string[], cells: Cells): number | null {
  const totals = terms.flatMap((term) => termTotal(term, cells));
  const sum = addUp(totals);
  return sum.kind === "number" ? sum.value : null;
}

function termTotal(term: string, cells: Cells): LineTotal[] {
  if (term in cells) return [sumOf([cells[term]])];
  return `${term}.total` in cells ? [lineTotal(cells, term.replace(/^requests\./u, ""))] : [];
}
