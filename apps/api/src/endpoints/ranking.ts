import { createRoute, z } from "@hono/zod-openapi";
import { chartOf, unitOf } from "../pictures/chart.ts";
import type { Layout } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { coverageOf } from "./coverage.ts";
import { filterParameters } from "./filters.ts";
import { measureParameter } from "./measure-sql.ts";
import { selectionOfYear, yearParameter } from "./one-year.ts";
import { pageParameters } from "./paging.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { rankingRow, rankingRows } from "./ranking-rows.ts";

const query = filterParameters.extend({
  measure: measureParameter,
  ...yearParameter,
  of: z.enum(["agency", "region"]).default("agency").openapi({
    description: "region: the regions one level down from the one chosen",
  }),
  order: z.enum(["highest", "lowest"]).default("highest").openapi({
    description: "Which value is first",
  }),
  least: z.coerce.number().int().min(0).max(1_000_000).default(20).openapi({
    type: "integer",
    description: "Of rates: the smallest denominator that is ranked; smaller ones follow unranked",
  }),
  ...pageParameters(50, 1000),
});

const answer = answerShape
  .extend({
    measure: z.string(),
    year: z.int(),
    breaks: z
      .boolean()
      .openapi({ description: "The year may not be compared with the one before: no changes" }),
    total: z.int().openapi({ description: "Agencies or regions, of which the rows are a page" }),
    ranked: z.int().openapi({ description: "How many of them have a rank" }),
    rows: z.array(rankingRow),
  })
  .openapi("Ranking");

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "排名", en: "Ranking" },
  row: rankingRow,
  rows: ({ rows }) => rows,
  chart: ({ rows, measure }) =>
    chartOf(
      "bars",
      rows
        .filter(({ rank }) => rank !== null)
        .map(({ name, value }) => ({ category: name, series: "数值", value })),
      unitOf(measure),
    ),
};

export const route = createRoute({
  method: "get",
  path: "/api/ranking",
  "x-example": "/api/ranking?measure=disclosure_rate&region=990000&year=2024",
  summary: "Agencies or regions by a measure, with rank, change and interval",
  request: { query },
  responses: { ...answered("A row an agency or region", answer), ...problemResponses },
});

/** `/api/ranking`: who stands where by a measure in a year. */
export const ranking = question(route, layout, async ({ edition, query }) => {
  const { measure, of, order, least, limit, offset, ...filters } = query;
  const { selection, year } = await selectionOfYear(edition, filters, { apart: true });
  const question = { measure, of, order, least, limit, offset };
  const [coverage, page] = await Promise.all([
    coverageOf(selection, of),
    rankingRows(selection, question),
  ]);
  return { ...headingOf(selection), coverage, measure: measure.key, year, ...page };
});
