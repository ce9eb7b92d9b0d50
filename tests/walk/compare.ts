import type { Measure } from "@gongkai/model";
import { z } from "zod";
import { groupedParts } from "./groups.ts";
import { inYear, type Part, shownFigure } from "./parts.ts";
import type { Chosen } from "./selections.ts";
import { measureOf } from "./trend.ts";
import type { Walk } from "./walk.ts";

const row = shownFigure.extend({ id: z.string(), year: z.int(), measure: z.string() });
const compare = z.object({ rows: z.array(row) });

/** Some agencies and some regions of the selection side by side. */
export async function walkCompare(walk: Walk, chosen: Chosen, measures: readonly Measure[]) {
  const { agency: named, ...others } = chosen;
  const [first] = measures;
  if (!first) return;
  const found = await groupedParts(walk, first, chosen, "agency");
  const agencies = String(named ?? [...found.keys()].slice(0, 8).join(","));
  if (agencies !== "")
    await walkRows(walk, { ...others, agency: agencies }, measures, async (measure, id) =>
      walk.evidence(measure, { ...others, agency: id }),
    );
  if (named !== undefined) return;
  const regions = [...walk.paths.keys()].filter(
    (code) => !chosen.region || walk.paths.get(code)?.includes(chosen.region),
  );
  await walkRows(
    walk,
    { ...others, regions: regions.slice(0, 20).join(",") },
    measures,
    async (measure, region) => walk.evidence(measure, { ...others, region }),
  );
}

async function walkRows(
  walk: Walk,
  asked: Chosen,
  measures: readonly Measure[],
  behind: (measure: Measure, id: string) => Promise<readonly Part[]>,
): Promise<void> {
  const keys = measures.map(({ key }) => key).join(",");
  const { rows } = await walk.ask("compare", { ...asked, measures: keys }, compare);
  for (const { id, year, measure: key, ...shown } of rows) {
    const measure = measureOf(key);
    const parts = inYear(await behind(measure, id), year);
    walk.expectFigure({ compare: asked, id, year }, measure, shown, parts);
  }
}
