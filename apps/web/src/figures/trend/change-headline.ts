import type { Dictionary } from "../../i18n/zh.ts";
import type { Point } from "../trend.ts";

/** What the changes may be said to show. */
export type ChangeFinding =
  | { rule: "streakUp" | "streakDown"; years: number; year: number; ratio: number }
  | { rule: "up" | "down"; year: number; ratio: number }
  | { rule: "flat"; year: number }
  | { rule: "none" };

/** A change smaller than this is no movement. */
const smallChange = 0.01;
const leastStreak = 3;

export function findChange(points: readonly Point[]): ChangeFinding {
  const ratios = points.map(({ row }) => row?.change?.ratio ?? null);
  const last = ratios.findLastIndex((ratio) => ratio !== null);
  const ratio = ratios[last];
  const year = points[last]?.year.year;
  if (ratio == null || year === undefined) return { rule: "none" };
  if (Math.abs(ratio) < smallChange) return { rule: "flat", year };
  const years = streak(ratios.slice(0, last + 1), Math.sign(ratio));
  const up = ratio > 0;
  if (years >= leastStreak) return { rule: up ? "streakUp" : "streakDown", years, year, ratio };
  return { rule: up ? "up" : "down", year, ratio };
}

/** How many years up to the last moved the same way, without a gap. */
function streak(ratios: readonly (number | null)[], sign: number): number {
  const moves = (ratio: number | null) =>
    ratio !== null && Math.abs(ratio) >= smallChange && Math.sign(ratio) === sign;
  return ratios.length - 1 - ratios.findLastIndex((ratio) => !moves(ratio));
}

export function changeHeadline(points: readonly Point[], t: Dictionary): string {
  const found = findChange(points);
  const say = t.figure.change;
  switch (found.rule) {
    case "streakUp":
      return say.streakUp(found);
    case "streakDown":
      return say.streakDown(found);
    case "up":
      return say.up(found);
    case "down":
      return say.down(found);
    case "flat":
      return say.flat(found);
    case "none":
      return say.none();
  }
}
