import type { Dictionary } from "../../i18n/zh.ts";
import type { Point } from "../trend.ts";

interface Known {
  year: number;
  value: number;
  reports: number;
}

/** What the trend may be said to show. Years that rest on different numbers of reports are not compared. */
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

export function findTrend(points: readonly Point[]): TrendFinding {
  const known = points.flatMap(({ year, row }): Known[] =>
    row?.value == null ? [] : [{ year: year.year, value: row.value, reports: row.reports }],
  );
  const first = known.at(0);
  const last = known.at(-1);
  if (!first || !last) return { rule: "none" };
  if (first === last || first.value <= 0) return { rule: "latest", ...last };
  return compare(first, last);
}

function compare(first: Known, last: Known): TrendFinding {
  const ratio = last.value / first.value - 1;
  const drift = Math.abs(last.reports - first.reports) / Math.max(first.reports, last.reports, 1);
  const span = { from: first.year, to: last.year, value: last.value };
  if (Math.abs(ratio) < smallChange && drift < smallChange) return { rule: "flat", ...span };
  if (Math.abs(ratio) < smallChange || Math.abs(ratio) < beyondCoverage * drift) {
    return { rule: "latest", year: last.year, value: last.value };
  }
  if (ratio >= 1) return { rule: "doubled", ...span, times: ratio + 1 };
  return { rule: ratio > 0 ? "rose" : "fell", ...span, ratio };
}

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
