import { createRoute, z } from "@hono/zod-openapi";
import { measuresChart } from "../pictures/chart.ts";
import { tableOf } from "../tables/table.ts";
import { coverageSchema } from "./coverage.ts";
import { filterParameters } from "./filters.ts";
import { measuresOf, measuresParameter } from "./measure-sql.ts";
import { pageParameters } from "./paging.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { splitParameter } from "./relation.ts";
import { selectionOf } from "./selection.ts";
import { trendPage } from "./trend-page.ts";
import { trendRow } from "./trend-rows.ts";

const query = filterParameters.extend({
  measures: measuresParameter,
  split: splitParameter,
  change: z.enum(["matched", "both"]).default("matched").openapi({
    description: "both: besides the change on the agencies of both years that on whoever reported",
  }),
  ...pageParameters(200, 500),
});

const answer = z
  .object({
    edition: z.int(),
    basis: z.enum(["units", "consolidated"]),
    coverage: z.array(coverageSchema),
    total: z.int().openapi({
      description: "Parts of the split, by their codes or ids, of which these are a page",
    }),
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
  description:
    "`limit` and `offset` count the parts of the split, by their codes or ids, of which each has all its years; the rows of a page stand by year and part.",
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
  const { measures, split, change, limit, offset, ...filters } = query;
  const selection = await selectionOf(edition, filters, { apart: split === "agency" });
  const question = { measures: measuresOf(measures), split, unmatched: change === "both" };
  const { rows, total, coverage } = await trendPage(selection, question, { limit, offset });
  return { edition: selection.edition.number, basis: filters.basis, coverage, total, rows };
});
