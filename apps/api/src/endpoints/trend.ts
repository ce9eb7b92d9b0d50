import { createRoute, z } from "@hono/zod-openapi";
import { measuresChart } from "../pictures/chart.ts";
import { tableOf } from "../tables/table.ts";
import { coverageSchema } from "./coverage.ts";
import { filterParameters } from "./filters.ts";
import { measuresOf, measuresParameter } from "./measure-sql.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { splitParameter } from "./relation.ts";
import { selectionOf } from "./selection.ts";
import { trendRow, trendRows } from "./trend-rows.ts";

const query = filterParameters.extend({
  measures: measuresParameter,
  split: splitParameter,
  change: z.enum(["matched", "both"]).default("matched").openapi({
    description: "both: besides the change on the agencies of both years that on whoever reported",
  }),
});

const answer = z
  .object({
    edition: z.int(),
    basis: z.enum(["units", "consolidated"]),
    coverage: z.array(coverageSchema),
    rows: z.array(trendRow),
  })
  .openapi("Trend");

const layout = tableOf({ zh: "历年趋势", en: "Trend" }, trendRow, ({ rows }) =>
  measuresChart(rows.map(({ group, ...row }) => ({ ...row, of: group }))),
);

export const route = createRoute({
  method: "get",
  path: "/api/trend",
  "x-example": "/api/trend?region=990000&measures=received,disclosure_rate&split=region",
  summary: "Measures by year, with the change on the agencies that reported in both years",
  request: { query },
  responses: {
    200: {
      description: "A row a year, part and measure",
      content: { "application/json": { schema: answer } },
    },
    ...problemResponses,
  },
});

/** `/api/trend`: measures by year. */
export const trend = question(route, layout, async ({ edition, query }) => {
  const { measures, split, change, ...filters } = query;
  const selection = await selectionOf(edition, filters, { apart: split === "agency" });
  const question = { measures: measuresOf(measures), split, unmatched: change === "both" };
  const { rows, coverage } = await trendRows(selection, question);
  return { edition: selection.edition.number, basis: filters.basis, coverage, rows };
});
