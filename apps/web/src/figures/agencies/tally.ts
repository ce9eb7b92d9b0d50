import type { TrendAnswer } from "../../api-types.ts";
import type { FilingState } from "./filing-state.ts";

/** How the agencies of a selection stand in a year. `broken` is beside the other states, not one of them. */
export type Tally = Readonly<
  Record<Exclude<FilingState, "none"> | "broken" | "filed" | "year", number>
>;

/** The last year for which anyone has reported; a year still open would only show gaps. */
export function tallyOf({ coverage, rows }: TrendAnswer): Tally | undefined {
  const last = coverage.findLast(({ filed }) => filed > 0);
  const rowOf = (measure: string) =>
    rows.find((row) => row.year === last?.year && row.measure === measure);
  const rate = rowOf("filing_rate");
  if (!last) return undefined;
  const count = (state: string) => rowOf(`filing.${state}`)?.value ?? 0;
  return {
    ...{ year: last.year, filed: last.filed, broken: count("broken") },
    ...{ ontime: count("on_time"), late: count("late"), unjudged: count("unjudged") },
    // Not the expected less the filed: a report that nobody expected fills no gap.
    missing: (rate?.denominator ?? 0) - (rate?.numerator ?? 0),
  };
}
