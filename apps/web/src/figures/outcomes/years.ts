import type { Coverage, OutcomesAnswer, OutcomesRow } from "../../api-types.ts";

/** The outcomes of one year; a year in which nothing was reported has no row. */
export interface OutcomeYear {
  readonly year: Coverage;
  readonly row: OutcomesRow | undefined;
}

export function yearsOf({ coverage, rows }: OutcomesAnswer): OutcomeYear[] {
  return coverage.map((year) => ({ year, row: rows.find((row) => row.year === year.year) }));
}
