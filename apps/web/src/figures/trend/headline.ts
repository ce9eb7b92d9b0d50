import type { TrendRow } from "../../api-types.ts";
import type { Dictionary } from "../../i18n/zh.ts";
import type { Point } from "../trend.ts";

interface Known {
  year: number;
  value: number;
  row: TrendRow;
}

/** What the trend may be said to show. Years that rest on different agencies are not compared. */
export type TrendFinding =
  | { rule: "rose" | "fell"; from: number; to: number; ratio: number; value: number }
  | { rule: "doubled"; from: number; to: number; times: number; value: number }
  | { rule: "flat"; from: number; to: number; value: number }
  | { rule: "latest"; year: number; value: number }
  | { rule: "none" };

/** Below this a change over all years is called flat. */
const smallChange = 0.05;
/** A change must be this many times that of the number of reports, or it may come from coverage alone. */
const beyondCoverage = 3;

/** By how much the growth of the agencies that stayed may differ from that of the totals. */
const sameAgencies = 0.15;
/** Between the ends of a flat trend no year may lie further off than this. */
const steady = 0.1;

export function findTrend(points: readonly Point[]): TrendFinding {
  const known = points.flatMap(({ year, row }): Known[] =>
    row?.value == null ? [] : [{ year: year.year, value: row.value, row }],
  );
  const first = known.at(0);
  const last = known.at(-1);
  if (!first || !last) return { rule: "none" };
  const latest = { rule: "latest", year: last.year, value: last.value } as const;
  if (first === last || first.value <= 0 || !isComparable(first, last, known)) return latest;
  const ratio = last.value / first.value - 1;
  const span = { from: first.year, to: last.year, value: last.value };
  if (Math.abs(ratio) < smallChange)
    return isSteady(first, known) ? { rule: "flat", ...span } : latest;
  if (ratio >= 1) return { rule: "doubled", ...span, times: ratio + 1 };
  return { rule: ratio > 0 ? "rose" : "fell", ...span, ratio };
}

/** Whether the totals moved for what agencies reported, not for which of them did; not where that is unknown. */
function isComparable(first: Known, last: Known, known: readonly Known[]): boolean {
  const change = Math.abs(last.value / first.value - 1);
  const most = Math.max(first.row.reports, last.row.reports, 1);
  const drift = Math.abs(last.row.reports - first.row.reports) / most;
  if (drift > smallChange && change < beyondCoverage * drift) return false;
  const matched = known
    .slice(1)
    .reduce((product, { row }) => product * (1 + (row.change?.ratio ?? Number.NaN)), 1);
  return Math.abs(matched / (last.value / first.value) - 1) < sameAgencies;
}

const isSteady = (first: Known, known: readonly Known[]): boolean =>
  known.every(({ value }) => Math.abs(value / first.value - 1) < steady);

export function trendHeadline(points: readonly Point[], t: Dictionary): string {
  const found = findTrend(points);
  const say = t.figure.trend;
  switch (found.rule) {
    case "rose":
      return say.rose(found);
    case "fell":
      return say.fell(found);
    case "doubled":
      return say.doubled(found);
    case "flat":
      return say.flat(found);
    case "latest":
      return say.latest(found);
    case "none":
      return say.none();
  }
}
