import { createRoute, z } from "@hono/zod-openapi";
import { chartOf } from "../pictures/chart.ts";
import type { Layout } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { coverageOf } from "./coverage.ts";
import { filterParameters } from "./filters.ts";
import { findingParameters } from "./finding-rows.ts";
import { pageParameters } from "./paging.ts";
import { problemResponses } from "./problem.ts";
import { qualityRow, qualityRows } from "./quality-rows.ts";
import { question } from "./question.ts";
import { selectionOf } from "./selection.ts";

const query = filterParameters.extend({ ...findingParameters, ...pageParameters(20, 1000) });

const answer = answerShape
  .extend({
    total: z.int().openapi({ description: "Agencies with findings, of which the rows are a page" }),
    rows: z.array(qualityRow),
  })
  .openapi("Quality");

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "各机关数据质量", en: "Data quality by agency" },
  row: qualityRow,
  rows: ({ rows }) => rows,
  chart: ({ rows }) =>
    chartOf(
      "bars",
      rows.map(({ name, findings }) => ({
        ...{ category: name, series: "核查结果", value: findings },
      })),
    ),
};

export const route = createRoute({
  method: "get",
  path: "/api/quality",
  "x-example": "/api/quality?region=990000&outcome=broken",
  summary: "Agencies by how many checks of their reports are broken or could not be made",
  request: { query },
  responses: { ...answered("A row an agency, most findings first", answer), ...problemResponses },
});

/** `/api/quality`: whose reports the findings are of. */
export const quality = question(route, layout, async ({ edition, query }) => {
  const { rule, severity, outcome, limit, offset, ...filters } = query;
  const selection = await selectionOf(edition, filters, { apart: true });
  const [coverage, found] = await Promise.all([
    coverageOf(selection),
    qualityRows(selection, { rule, severity, outcome }, { limit, offset }),
  ]);
  return { ...headingOf(selection), coverage, ...found };
});
