import { disputes } from "./appeals.ts";
import { disclosures } from "./disclosure.ts";
import { filings } from "./filing.ts";
import type { Measure } from "./measure.ts";
import { applicantShares, rates } from "./rates.ts";
import { outcomeLines, outcomes, volumes } from "./requests.ts";

/** Every measure, in the order in which lists show them. */
export const measures: readonly Measure[] = [
  ...volumes,
  ...outcomes,
  ...outcomeLines,
  ...rates,
  ...applicantShares,
  ...disputes,
  ...disclosures,
  ...filings,
];

/** What an answer holds where nobody says which measures. */
export const mainMeasures: readonly Measure[] = [
  ...volumes,
  ...outcomes,
  ...["disclosure_rate", "backlog_rate", "correction_rate"].flatMap(
    (key) => findMeasure(key) ?? [],
  ),
];

export function findMeasure(key: string): Measure | undefined {
  return measures.find((measure) => measure.key === key);
}
