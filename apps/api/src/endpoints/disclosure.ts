import { disclosures } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { sumsOf } from "../cubes/measure-sums.ts";
import { sql } from "../database/sql.ts";
import { measuresChart } from "../pictures/chart.ts";
import { tableOf } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { coverageOf } from "./coverage.ts";
import { breaksIn, figureIn, figureShape, numberIn, type SumsRow, sumsRow } from "./figure.ts";
import { filterParameters } from "./filters.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { selectionOf } from "./selection.ts";
import { formShape } from "./shapes.ts";
import { summed } from "./summed.ts";

const row = figureShape
  .extend({
    year: z.int(),
    measure: z.string(),
    forms: z.array(formShape).openapi({ description: "The forms that ask for it" }),
    breaks: z
      .boolean()
      .openapi({ description: "The year may not be compared with the one before" }),
  })
  .openapi("DisclosureRow");

const answer = answerShape.extend({ rows: z.array(row) }).openapi("Disclosure");

const layout = tableOf({ zh: "主动公开", en: "Disclosure" }, row, ({ rows }) =>
  measuresChart(rows.map((row) => ({ ...row, of: null }))),
);

export const route = createRoute({
  method: "get",
  path: "/api/disclosure",
  "x-example": "/api/disclosure?region=990000&from=2023",
  summary:
    "Documents, decisions and fees of section two, by year; only what a report's form asks for",
  request: { query: filterParameters },
  responses: {
    ...answered("A row a year and measure that any report has", answer),
    ...problemResponses,
  },
});

const aggregates = disclosures.flatMap(sumsOf);

/** `/api/disclosure`: what was disclosed unasked. */
export const disclosure = question(route, layout, async ({ edition, query }) => {
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

function toRows(sums: SumsRow): z.infer<typeof row>[] {
  const year = numberIn(sums, "year") ?? 0;
  return disclosures
    .map((measure) => ({
      ...{ year, measure: measure.key, ...figureIn(measure, sums) },
      ...{ forms: [...measure.forms], breaks: breaksIn(measure, year) },
    }))
    .filter(({ reports }) => reports > 0);
}
