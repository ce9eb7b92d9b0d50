import { findMeasure, type Measure } from "@gongkai/model";
import { z } from "zod";
import { expectGroups, groupedParts, splits } from "./groups.ts";
import { figureOfParts, inYear, type Part, shownFigure } from "./parts.ts";
import type { Chosen } from "./selections.ts";
import type { Walk } from "./walk.ts";

const number = z.number().nullable();
const change = z.object({ matched: z.int(), before: number, now: number }).nullable();
const row = shownFigure.extend({
  ...{ year: z.int(), group: z.string().nullable(), measure: z.string(), change },
});
const trend = z.object({ total: z.int(), rows: z.array(row) });

/** Measures by year: whole, with both sides of every change, and by every split. */
export async function walkTrend(walk: Walk, chosen: Chosen, measures: readonly Measure[]) {
  const asked = { ...chosen, measures: measures.map(({ key }) => key).join(",") };
  for (const { measure: key, change: by, ...shown } of (await walk.ask("trend", asked, trend))
    .rows) {
    const measure = measureOf(key);
    const parts = await walk.evidence(measure, chosen);
    const about = { trend: chosen, year: shown.year };
    walk.expectFigure(about, measure, shown, inYear(parts, shown.year));
    expectChange(walk, about, measure, by, changeIn(chosen, parts, shown.year));
  }
  for (const split of splits) {
    const { rows } = await walk.ask("trend", { ...asked, split, limit: 500 }, trend);
    for (const measure of measures) {
      const parts = await groupedParts(walk, measure, chosen, split);
      const own = rows.filter((one) => one.measure === measure.key);
      for (const year of new Set(own.map((one) => one.year))) {
        const shown = own.filter((one) => one.year === year);
        const about = { trend: chosen, split };
        const groups = new Map(shown.map(({ group, ...figure }) => [group ?? "", figure]));
        expectGroups(walk, { about, measure, shown: groups, parts, year });
      }
    }
  }
}

export function measureOf(key: string): Measure {
  const measure = findMeasure(key);
  if (!measure) throw new Error(`there is no measure ${key}`);
  return measure;
}

/** The parts of those that have the figure in a year and the one before: an agency, or the region of a government. */
function changeIn({ basis }: Chosen, parts: readonly Part[], year: number) {
  const same = (one: Part) => (basis === "units" ? one.agency : one.region);
  const [before, now] = [inYear(parts, year - 1), inYear(parts, year)];
  const both = (some: readonly Part[], others: readonly Part[]) =>
    some.filter((one) => others.some((other) => same(other) === same(one)));
  return { before: both(before, now), now: both(now, before) };
}

function expectChange(
  walk: Walk,
  about: object,
  measure: Measure,
  shown: z.output<typeof change>,
  { before, now }: { before: readonly Part[]; now: readonly Part[] },
): void {
  walk.expectNumber(
    { ...about, measure: measure.key, matched: true },
    shown?.matched ?? 0,
    now.length,
  );
  if (!shown) return;
  for (const [side, parts] of [
    ["before", before],
    ["now", now],
  ] as const)
    walk.expectNumber(
      { ...about, measure: measure.key, side },
      shown[side],
      figureOfParts(measure, parts).value,
    );
}
