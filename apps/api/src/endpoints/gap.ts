import { findMeasure, type Measure } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { measuresChart } from "../pictures/chart.ts";
import { tableOf } from "../tables/table.ts";
import { answered } from "./answer.ts";
import { coverageOf, coverageSchema } from "./coverage.ts";
import { filterParameters } from "./filters.ts";
import { gapRow, gapRows } from "./gap-rows.ts";
import { measuresParameter } from "./measure-sql.ts";
import { pageParameters } from "./paging.ts";
import { Problem, problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { selectionOf } from "./selection.ts";

const query = filterParameters
  .omit({ basis: true, agency: true, kind: true })
  .extend({ measures: measuresParameter, ...pageParameters(200, 2000) });

const answer = z
  .object({
    edition: z.int(),
    coverage: z.array(coverageSchema).openapi({ description: "Of the unit reports" }),
    total: z.int().openapi({ description: "Regions, of which the rows are a page" }),
    rows: z.array(gapRow),
  })
  .openapi("Gap");

const layout = tableOf(
  { zh: "汇总差额", en: "Gap between consolidated and unit reports" },
  gapRow,
  ({ rows }) =>
    measuresChart(
      rows.map(({ year, name, measure, gap }) => ({ year, of: name, measure, value: gap })),
    ),
);

export const route = createRoute({
  method: "get",
  path: "/api/gap",
  "x-example": "/api/gap?region=990000&measures=received",
  summary:
    "What governments report for all their agencies against the sum of these agencies' own reports (汇总差额)",
  description:
    "For the region chosen and each region one level down, or for all regions of the level named.",
  request: { query },
  responses: { ...answered("A row a region, year and measure", answer), ...problemResponses },
});

/** `/api/gap`: consolidated reports less the sum of units, by region and year. */
export const gap = question(route, layout, async ({ edition, query }) => {
  const { measures, limit, offset, ...filters } = query;
  const selection = await selectionOf(edition, { ...filters, basis: "units" });
  const counts = countsOf(measures);
  const [coverage, { total, rows }] = await Promise.all([
    coverageOf(selection),
    gapRows(selection, counts, { limit, offset }),
  ]);
  return { edition: selection.edition.number, coverage, total, rows };
});

/** Rates of two bases have no difference that means anything: only sums of cells are asked for. */
function countsOf(asked: readonly Measure[] = []): readonly Measure[] {
  const usual = ["received", "concluded", "carried_out"].flatMap((key) => findMeasure(key) ?? []);
  const wrong = asked.find(({ denominator, source }) => denominator !== null || source !== "cells");
  if (wrong)
    throw Problem.ofParameter("measures", `${wrong.key} is not a count of what is reported`);
  return asked.length > 0 ? asked : usual;
}
