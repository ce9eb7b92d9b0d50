import { type CellMeasure, findMeasure, type Measure, mainMeasures } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { coverageOf, coverageSchema } from "./coverage.ts";
import { editionOf } from "./edition.ts";
import { filterParameters, spanOf } from "./filters.ts";
import { Problem, problemResponses } from "./problem.ts";
import { router } from "./router.ts";
import { trendRow, trendRows } from "./trend-rows.ts";

const query = filterParameters.extend({
  measures: z.string().optional().openapi({
    description: "Keys of measures, parted by commas; the main ones if not given",
    example: "received,disclosure_rate",
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

const route = createRoute({
  method: "get",
  path: "/api/trend",
  summary: "Measures by year, with the change on the agencies that reported in both years",
  request: { query },
  responses: {
    200: {
      description: "A row a year and measure",
      content: { "application/json": { schema: answer } },
    },
    ...problemResponses,
  },
});

/** `/api/trend`: measures by year. */
export const trend = router().openapi(route, async (c) => {
  const filters = c.req.valid("query");
  const edition = await editionOf(c.var.editions, filters.edition);
  const span = await spanOf(edition, filters);
  const [coverage, rows] = await Promise.all([
    coverageOf(edition, filters, span),
    trendRows(edition, filters, span, measuresOf(filters.measures)),
  ]);
  return c.json({ edition: edition.number, basis: filters.basis, coverage, rows }, 200);
});

function measuresOf(keys: string | undefined): readonly CellMeasure[] {
  const wanted = keys ? keys.split(",").map(known) : mainMeasures;
  return wanted.flatMap((measure) => (measure.source === "cells" ? measure : []));
}

function known(key: string): Measure {
  const measure = findMeasure(key);
  if (measure?.source === "cells") return measure;
  throw new Problem("invalid-request", `measures: there is no measure ${key}`);
}
