import { createRoute, z } from "@hono/zod-openapi";
import { appealWays, breakdownSums } from "../cubes/breakdown.ts";
import { sql } from "../database/sql.ts";
import { chartOf } from "../pictures/chart.ts";
import { headingOf as columnHeading } from "../tables/headings.ts";
import { tableOf } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { brokenDown } from "./breakdown.ts";
import { coverageOf } from "./coverage.ts";
import { numberIn, type SumsRow, sumsRow } from "./figure.ts";
import { filterParameters } from "./filters.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { selectionOf } from "./selection.ts";
import { summed } from "./summed.ts";

const results = ["upheld", "corrected", "other", "pending"] as const;
const number = z.number().nullable();

const row = z
  .object({
    year: z.int(),
    way: z.enum(appealWays.map(({ way }) => way)),
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

const aggregates = appealWays.flatMap(breakdownSums);

/** `/api/disputes`: what became of appeals. */
export const disputes = question(route, layout, async ({ edition, query }) => {
  const selection = await selectionOf(edition, query);
  const [coverage, found] = await Promise.all([
    coverageOf(selection),
    selection.edition.database.query(
      sql`${summed(selection, { span: selection.span, aggregates })} ORDER BY year`,
      sumsRow,
    ),
  ]);
  return { ...headingOf(selection), coverage, rows: found.flatMap(toRows) };
});

const toRows = (sums: SumsRow): z.infer<typeof row>[] =>
  appealWays.map(({ way, ...breakdown }) => {
    const { values, ...totals } = brokenDown(breakdown, sums);
    const [upheld = null, corrected = null, other = null, pending = null] = values;
    const decided = (upheld ?? 0) + (corrected ?? 0) + (other ?? 0);
    return {
      ...{ year: numberIn(sums, "year") ?? 0, way, ...totals, upheld, corrected, other, pending },
      correction_rate: decided > 0 && corrected !== null ? corrected / decided : null,
    };
  });
