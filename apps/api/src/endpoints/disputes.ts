import { createRoute, z } from "@hono/zod-openapi";
import { join, sql } from "../database/sql.ts";
import { chartOf } from "../pictures/chart.ts";
import { headingOf as columnHeading } from "../tables/headings.ts";
import { tableOf } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { breakdownSums, brokenDown } from "./breakdown.ts";
import { coverageOf } from "./coverage.ts";
import { numberIn, type SumsRow, sumsRow } from "./figure.ts";
import { filterParameters } from "./filters.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { reportsOf, selectionOf } from "./selection.ts";

const ways = ["reconsideration", "litigation_direct", "litigation_after"] as const;
const results = ["upheld", "corrected", "other", "pending"] as const;
const number = z.number().nullable();

const row = z
  .object({
    year: z.int(),
    way: z.enum(ways),
    total: number,
    reports: z.int().openapi({ description: "Reports that state the total" }),
    ...{ upheld: number, corrected: number, other: number, pending: number },
    unexplained: number.openapi({
      description: "total less the four: what the reports' own figures leave open; may be negative",
    }),
    correction_rate: number.openapi({ description: "corrected / (upheld + corrected + other)" }),
  })
  .openapi("DisputesRow");

const answer = answerShape.extend({ rows: z.array(row) }).openapi("Disputes");

const wayNames = {
  reconsideration: "行政复议",
  litigation_direct: "直接诉讼",
  litigation_after: "复议后诉讼",
};

const layout = tableOf({ zh: "复议诉讼", en: "Disputes" }, row, ({ rows }) =>
  chartOf(
    "stack",
    rows.flatMap((row) =>
      ([...results, "unexplained"] as const).map((part) => ({
        category: `${row.year} ${wayNames[row.way]}`,
        ...{ series: columnHeading([part]).heading.zh, value: row[part] },
      })),
    ),
    "cases",
  ),
);

export const route = createRoute({
  method: "get",
  path: "/api/disputes",
  "x-example": "/api/disputes?region=990000",
  summary: "Reconsiderations and lawsuits by how they ended, by year; the parts add up exactly",
  request: { query: filterParameters },
  responses: { ...answered("A row a year and way to appeal", answer), ...problemResponses },
});

const breakdowns = ways.map((way) => ({
  way,
  whole: `appeals.${way}`,
  parts: results.map((result) => `appeals.${way}.${result}`),
}));

const columns = breakdowns.flatMap(({ whole, parts }) => [whole, ...parts]);

/** `/api/disputes`: what became of appeals. */
export const disputes = question(route, layout, async ({ edition, query }) => {
  const selection = await selectionOf(edition, query);
  const [coverage, found] = await Promise.all([
    coverageOf(selection),
    selection.edition.database.query(
      sql`SELECT year, ${join(breakdowns.flatMap(breakdownSums))}
          FROM (${reportsOf(selection, { span: selection.span, columns })}) GROUP BY year ORDER BY year`,
      sumsRow,
    ),
  ]);
  return { ...headingOf(selection), coverage, rows: found.flatMap(toRows) };
});

const toRows = (sums: SumsRow): z.infer<typeof row>[] =>
  breakdowns.map(({ way, ...breakdown }) => {
    const { values, ...totals } = brokenDown(breakdown, sums);
    const [upheld = null, corrected = null, other = null, pending = null] = values;
    const decided = (upheld ?? 0) + (corrected ?? 0) + (other ?? 0);
    return {
      ...{ year: numberIn(sums, "year") ?? 0, way, ...totals, upheld, corrected, other, pending },
      correction_rate: decided > 0 && corrected !== null ? corrected / decided : null,
    };
  });
