import type { Measure } from "@gongkai/model";
import { z } from "zod";
import { expectGroups, groupedParts } from "./groups.ts";
import { figureOfParts, inYear, shownFigure } from "./parts.ts";
import type { Chosen } from "./selections.ts";
import type { Walk } from "./walk.ts";

const number = z.number().nullable();
const rankedRow = shownFigure.extend({ id: z.string(), before: number, difference: number });
const ranking = z.object({ breaks: z.boolean(), total: z.int(), rows: z.array(rankedRow) });
const map = z.object({ rows: z.array(shownFigure.extend({ region: z.string() })) });
const distribution = z.object({
  ...{ agencies: z.int(), left_out: z.int(), pooled: number },
  points: z.array(shownFigure.extend({ id: z.string() })),
});

/** Agencies and regions by a measure, and their values of the year before. */
export async function walkRanking(walk: Walk, chosen: Chosen, measure: Measure, year: number) {
  for (const ranked of ["agency", "region"] as const) {
    const asked = { ...chosen, measure: measure.key, year, of: ranked, limit: 1000 };
    const { rows, breaks } = await walk.ask("ranking", asked, ranking);
    const about = { ranking: ranked, chosen };
    const grouped = await groupedParts(walk, measure, chosen, ranked);
    const parts = new Map([...grouped].filter(([group]) => group !== ""));
    const shown = new Map(rows.map(({ id, ...figure }) => [id, figure]));
    expectGroups(walk, { about, measure, shown, parts, year });
    for (const { id, before } of breaks ? [] : rows) {
      const earlier = figureOfParts(measure, inYear(parts.get(id) ?? [], year - 1));
      walk.expectNumber(
        { ...about, id, measure: measure.key, before: year },
        before,
        earlier.value,
      );
    }
  }
}

/** A measure by child region; for one of the regions `cells` is asked by the group itself. */
export async function walkMap(walk: Walk, chosen: Chosen, measure: Measure, year: number) {
  const { rows } = await walk.ask("map", { ...chosen, measure: measure.key, year }, map);
  const grouped = await groupedParts(walk, measure, chosen, "region");
  const parts = new Map([...grouped].filter(([group]) => group !== ""));
  const shown = new Map(rows.map(({ region, ...figure }) => [region, figure]));
  expectGroups(walk, { about: { map: chosen }, measure, shown, parts, year });
  const [one] = rows.filter(({ reports }) => reports > 0);
  if (!one || measure.source === "filing") return;
  const asked = { ...chosen, split: "region", group: one.region, from: year, to: year };
  walk.expectFigure({ group: asked }, measure, one, await walk.evidence(measure, asked));
}

/** Every member of the group, and what all come to together. */
export async function walkDistribution(walk: Walk, chosen: Chosen, measure: Measure, year: number) {
  const { agency: _, ...group } = chosen;
  const asked = { ...group, measure: measure.key, year, least: 0, points: 5000 };
  const { agencies, pooled, points } = await walk.ask("distribution", asked, distribution);
  const parts = await groupedParts(walk, measure, group, "agency");
  const valued = [...parts].filter(
    ([, own]) => figureOfParts(measure, inYear(own, year)).value !== null,
  );
  const shown = new Map(points.map(({ id, ...figure }) => [id, figure]));
  const about = { distribution: group };
  expectGroups(walk, { about, measure, shown, parts: new Map(valued), year });
  const all = valued.flatMap(([, own]) => inYear(own, year));
  walk.expectNumber(
    { ...about, measure: measure.key, year, pooled },
    pooled,
    figureOfParts(measure, all).value,
  );
  walk.expectNumber({ ...about, measure: measure.key, year, agencies }, agencies, valued.length);
}
