import type { Change, Coverage } from "../../api-types.ts";
import type { Trace } from "../anatomy/trace.ts";

/** A measure of a member in a year, with all that it rests on. */
export interface MemberPoint {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reports: number;
  readonly expected?: number;
  readonly breaks: boolean;
  readonly change?: Change | null;
  readonly percentile?: number | null;
  readonly peers?: number;
}

/** One of those whose measure a figure shows along the years: all together, a part of them, an agency, a region. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** A point for each year of the coverage; undefined where nothing was reported. */
  readonly points: readonly (MemberPoint | undefined)[];
  /** What picks it out among the cells of the page's selection. */
  readonly trace: Trace;
}

/** What of its points is shown. */
export type MemberUnit = "value" | "change" | "percentile";

export function shownOf(point: MemberPoint | undefined, unit: MemberUnit): number | null {
  if (!point) return null;
  if (unit === "value") return point.value;
  if (unit === "percentile") return point.percentile ?? null;
  return point.change?.ratio ?? point.change?.difference ?? null;
}

/** Puts rows in their years; those of one group belong to one member. */
export const pointsIn = <Row extends MemberPoint & { readonly year: number }>(
  coverage: readonly Coverage[],
  rows: readonly Row[],
): (Row | undefined)[] => coverage.map(({ year }) => rows.find((row) => row.year === year));
