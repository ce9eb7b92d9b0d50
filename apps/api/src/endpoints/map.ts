import { createRoute, z } from "@hono/zod-openapi";
import { sumsOf } from "../cubes/measure-sums.ts";
import { sql } from "../database/sql.ts";
import { chartOf, unitOf } from "../pictures/chart.ts";
import type { Layout } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { byYear, groupCoverageOf } from "./coverage.ts";
import { breaksIn, figureIn, figureShape, sumsRow, textIn } from "./figure.ts";
import { filterParameters } from "./filters.ts";
import { measureParameter } from "./measure-sql.ts";
import { selectionOfYear, yearParameter } from "./one-year.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { asksFiling } from "./relation.ts";
import { summed } from "./summed.ts";
import { markOf, syntheticShape } from "./synthetic-mark.ts";

const query = filterParameters.extend({
  measure: measureParameter,
  ...yearParameter,
});

const row = figureShape
  .extend({
    region: z.string(),
    name: z.string(),
    name_en: z.string(),
    own: z.boolean().openapi({
      description: "The agencies of the chosen region itself, which lie in none of its children",
    }),
    filed: z.int(),
    expected: z.int(),
    synthetic: syntheticShape,
  })
  .openapi("MapRow");

const answer = answerShape
  .extend({ measure: z.string(), year: z.int(), breaks: z.boolean(), rows: z.array(row) })
  .openapi("Map");

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "分地区", en: "By region" },
  row: row,
  rows: ({ rows }) => rows,
  chart: ({ rows, measure }) =>
    chartOf(
      "bars",
      rows.map(({ name, value }) => ({ category: name, series: "数值", value })),
      unitOf(measure),
    ),
};

export const route = createRoute({
  method: "get",
  path: "/api/map",
  "x-example": "/api/map?measure=received&region=990000&year=2024",
  summary: "A measure in a year by the regions one level down, those without a figure included",
  request: { query },
  responses: { ...answered("A row a region", answer), ...problemResponses },
});

/** `/api/map`: a measure by child region of a region. */
export const map = question(route, layout, async ({ edition, query }) => {
  const { measure, ...filters } = query;
  const { selection, year } = await selectionOfYear(edition, filters);
  const { span } = selection;
  const sums = summed(selection, {
    ...{ span, split: "region", filing: asksFiling([measure]), aggregates: sumsOf(measure) },
  });
  const top = filters.region ?? null;
  const [coverage, regions] = await Promise.all([
    groupCoverageOf(selection, span, "region"),
    selection.edition.database.query(
      sql`SELECT r.code AS region, r.name, r.name_en, sums.* EXCLUDE ("group", year)
          FROM regions r LEFT JOIN (${sums}) sums ON sums."group" = r.code
          WHERE sums."group" IS NOT NULL OR (r.parent IS NOT DISTINCT FROM ${top}
            AND ${year} BETWEEN coalesce(r.valid_from, ${year}) AND coalesce(r.valid_to, ${year}))
          ORDER BY r.code`,
      sumsRow,
    ),
  ]);
  const of = new Map(coverage.map((counts) => [counts.group, counts]));
  const mapped = regions.map((sums) => {
    const region = textIn(sums, "region") ?? "";
    const { filed = 0, expected = 0, synthetic = 0 } = of.get(region) ?? {};
    const names = { name: textIn(sums, "name") ?? "", name_en: textIn(sums, "name_en") ?? "" };
    const counts = { filed, expected, synthetic: markOf(filed, synthetic) };
    return { region, ...names, own: region === top, ...figureIn(measure, sums), ...counts };
  });
  const breaks = breaksIn(measure, year);
  const about = { coverage: byYear(coverage, span), measure: measure.key, year, breaks };
  return { ...headingOf(selection), ...about, rows: mapped };
});
