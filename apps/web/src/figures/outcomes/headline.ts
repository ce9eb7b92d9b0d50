import type { OutcomesRow } from "../../api-types.ts";
import type { Words } from "../../i18n/words.ts";
import type { OutcomeKey } from "../../theme/outcome-colours.ts";
import { outcomeName } from "./outcome-name.ts";
import type { OutcomeYear } from "./years.ts";

/** What the outcomes of the latest year may be said to show. */
export type OutcomesFinding =
  | { rule: "mostly" | "under"; year: number; ratio: number; other: OutcomeKey; otherRatio: number }
  | { rule: "unexplainedLarge"; year: number; ratio: number }
  | { rule: "none" };

/** Above this share, what does not add up is the first thing to say. */
const largeUnexplained = 0.02;
const notGranted = ["denied", "unavailable", "unprocessed", "otherwise"] as const;

export function findOutcomes(years: readonly OutcomeYear[]): OutcomesFinding {
  const row = years.findLast(({ row }) => row?.concluded)?.row;
  if (!row?.concluded || row.granted === null || row.partial === null) return { rule: "none" };
  const unexplained = Math.abs(row.unexplained ?? 0) / row.concluded;
  if (unexplained > largeUnexplained) {
    return { rule: "unexplainedLarge", year: row.year, ratio: unexplained };
  }
  const ratio = (row.granted + row.partial) / row.concluded;
  const other = largestOf(row);
  return {
    rule: belowHalf(ratio) ? "under" : "mostly",
    year: row.year,
    ratio,
    other,
    otherRatio: (row[other] ?? 0) / row.concluded,
  };
}

/** As it will be printed: 49.96% reads 50.0%, which is not fewer than half. */
const belowHalf = (ratio: number) => Math.round(ratio * 1000) < 500;

function largestOf(row: OutcomesRow): OutcomeKey {
  return notGranted.reduce((most, key) => ((row[key] ?? 0) > (row[most] ?? 0) ? key : most));
}

export function outcomesHeadline(years: readonly OutcomeYear[], words: Words): string {
  const found = findOutcomes(years);
  const say = words.t.figure.outcomes;
  if (found.rule === "none") return say.none();
  if (found.rule === "unexplainedLarge") return say.unexplainedLarge(found);
  return say[found.rule]({ ...found, other: outcomeName(found.other, words) });
}
