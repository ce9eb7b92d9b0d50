import type { Agency, Filing } from "../../api-types.ts";

/**
 * Whether a report was filed in time. `unjudged`: filed, but its day is not known, or no last day holds for it.
 * `missing`: expected and not in the library; `none`: the agency is not expected to report for that year.
 */
export type FilingState = "ontime" | "late" | "unjudged" | "missing" | "none";

export const filingOf = ({ reports }: Agency, year: number): Filing | undefined =>
  reports.find((report) => report.year === year);

export function stateOf(agency: Agency, year: number): FilingState {
  const filing = filingOf(agency, year);
  return filing ? filedState(filing) : isExpected(agency, year) ? "missing" : "none";
}

function filedState({ late }: Filing): "ontime" | "late" | "unjudged" {
  if (late === null) return "unjudged";
  return late ? "late" : "ontime";
}

const isExpected = ({ expected_from, expected_to }: Agency, year: number): boolean =>
  year >= (expected_from ?? year) && year <= (expected_to ?? year);
