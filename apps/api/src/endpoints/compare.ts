import { createRoute, z } from "@hono/zod-openapi";
import { measuresChart } from "../pictures/chart.ts";
import { tableOf } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { compareRow, compareRows } from "./compare-rows.ts";
import { coverageOf } from "./coverage.ts";
import { filterParameters, listOf } from "./filters.ts";
import { measuresOf, measuresParameter } from "./measure-sql.ts";
import { Problem, problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { selectionOf } from "./selection.ts";

const query = filterParameters.extend({
  agency: listOf(20).optional().openapi({ description: "Agency ids, at most 20" }),
  regions: listOf(20).optional().openapi({ description: "Or division codes, at most 20" }),
  measures: measuresParameter,
});

const answer = answerShape.extend({ rows: z.array(compareRow) }).openapi("Compare");

const layout = tableOf({ zh: "对比", en: "Comparison" }, compareRow, ({ rows }) =>
  measuresChart(rows.map(({ name, ...row }) => ({ ...row, of: name }))),
);

export const route = createRoute({
  method: "get",
  path: "/api/compare",
  "x-example": "/api/compare?agency=990101-03,990102-03&measures=received,disclosure_rate",
  summary: "Agencies or regions side by side, each with its place among its peers",
  description:
    "Peers of an agency are all of its level and kind, those of a region all regions of its level; regions may contain one another, for they are not added up. `region`, `level` and `kind` narrow whose reports count, and with them the peers. An agency stands for itself: what others said that became part of it is added where agencies are added up, as in `trend`, and not here.",
  request: { query },
  responses: {
    ...answered("A row an agency or region, year and measure", answer),
    ...problemResponses,
  },
});

/** `/api/compare`: some side by side. */
export const compare = question(route, layout, async ({ edition, query }) => {
  const { regions = [], measures, ...filters } = query;
  const agencies = filters.agency ?? [];
  if ((agencies.length === 0) === (regions.length === 0))
    throw Problem.ofParameter("agency", "name either agencies or regions");
  const asked = measuresOf(measures);
  const selection = await selectionOf(edition, filters, { apart: true });
  const [coverage, rows] = await Promise.all([
    coverageOf(regions.length > 0 ? { ...selection, regions } : selection),
    compareRows(selection, { agencies, regions, measures: asked }),
  ]);
  return { ...headingOf(selection), coverage, rows };
});
