import { findSum } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import type { Layout } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { cellsPage, cellTotals, evidenceRow } from "./cell-evidence.ts";
import { coverageOf } from "./coverage.ts";
import { filterParameters, listOf } from "./filters.ts";
import { measureParameter } from "./measure-sql.ts";
import { pageParameters } from "./paging.ts";
import { Problem, problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { splitParameter } from "./relation.ts";
import { selectionOf } from "./selection.ts";

const bound = z.coerce.number().min(-1e15).max(1e15).optional();

const query = filterParameters.extend({
  measure: measureParameter.optional(),
  sum: z.string().max(100).optional().openapi({
    description: "Instead of a measure: a cell, a line or another sum, as breakdowns show them",
    example: "requests.denied.business",
  }),
  within: listOf(3).optional().openapi({
    description: "Sums that a report must state to count, such as the whole of a breakdown",
  }),
  split: splitParameter,
  group: z.string().max(100).optional().openapi({
    description: "The part of the split; empty: what belongs to no part that is known",
  }),
  except: listOf(200).optional().openapi({
    description: "Parts of the split that are left out, such as those that stand beside all others",
  }),
  also: z.coerce.number().int().min(2000).max(2100).optional().openapi({
    description:
      "Only reports of agencies that have the figure in this year too: the matched set that a change rests on",
  }),
  value_from: bound.openapi({
    ...{ type: "number", example: 0.25 },
    description: "Only reports whose own value of the measure is no less, such as a bar's `from`",
  }),
  value_below: bound.openapi({
    ...{ type: "number", example: 0.5 },
    description: "Only reports whose own value is less, such as a bar's `to`",
  }),
  value_to: bound.openapi({
    ...{ type: "number", example: 1 },
    description: "Only reports whose own value is no more, such as the last bar's `to`",
  }),
  least: z.coerce.number().int().min(0).max(1_000_000).optional().openapi({
    type: "integer",
    description: "Of rates: only reports whose own denominator is no less",
  }),
  ...pageParameters(50, 500),
});

const number = z.number().nullable();

const answer = answerShape
  .extend({
    numerator: number.openapi({ description: "What all rows add up to, whatever the page" }),
    denominator: number,
    total: z.int().openapi({ description: "Reports that count, of which the rows are a page" }),
    rows: z.array(evidenceRow),
  })
  .openapi("Cells");

/** In files a row a cell. */
const fileRow = evidenceRow.omit({ numerator: true, denominator: true }).extend({
  side: z.enum(["numerator", "denominator"]),
  ...{ cell: z.string(), value: z.number(), raw: z.string(), place: z.string() },
});

const cellRows = ({ numerator, denominator, ...of }: z.infer<typeof evidenceRow>) =>
  (["numerator", "denominator"] as const).flatMap(
    (side) =>
      ({ numerator, denominator })[side]?.cells.map((cell) => ({
        ...of,
        side,
        ...cell,
        place: JSON.stringify(cell.place ?? null),
      })) ?? [],
  );

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "数据来源单元格", en: "Cells behind a value" },
  row: fileRow,
  rows: ({ rows }) => rows.flatMap(cellRows),
};

export const route = createRoute({
  method: "get",
  path: "/api/cells",
  "x-example": "/api/cells?measure=disclosure_rate&region=990101&from=2023&to=2023",
  summary: "The cells behind a value of any answer, report by report, each with its place",
  request: { query },
  responses: { ...answered("A row a report", answer), ...problemResponses },
});

/** `/api/cells`: what a value is made of. */
export const cells = question(route, layout, async ({ edition, query }) => {
  const {
    measure,
    sum,
    within = [],
    split,
    group,
    except = [],
    also,
    limit,
    offset,
    ...others
  } = query;
  const { value_from, value_below, value_to, least, ...filters } = others;
  const sides = sidesAsked(measure, sum);
  for (const name of within)
    if (!findSum(name)) throw Problem.ofParameter("within", `there is no sum ${name}`);
  if (except.length > 0 && split === undefined)
    throw Problem.ofParameter("except", "what is left out is a part of a split: name the split");
  if (group !== undefined && split === undefined)
    throw Problem.ofParameter("group", "a group is a part of a split: name the split");
  const selection = await selectionOf(edition, filters, { apart: split === "agency" });
  const scale = measure?.unit === "per_100" ? 100 : 1;
  const values = { from: value_from, below: value_below, to: value_to, least, scale };
  const question = { ...sides, within, split, group, except, also, values };
  const [coverage, totals, rows] = await Promise.all([
    coverageOf(selection, split),
    cellTotals(selection, question),
    cellsPage(selection, question, { limit, offset }),
  ]);
  return { ...headingOf(selection), coverage, ...totals, rows };
});

/** The sums that are asked about: those of a measure, or one by its name. */
function sidesAsked(
  measure: z.output<typeof measureParameter> | undefined,
  sum: string | undefined,
) {
  if ((measure === undefined) === (sum === undefined))
    throw Problem.ofParameter("measure", "name either a measure or a sum");
  if (measure?.source === "filing")
    throw Problem.ofParameter("measure", `${measure.key} is not made of cells: see /api/filing`);
  const numerator = findSum(measure?.numerator ?? sum ?? "");
  if (!numerator) throw Problem.ofParameter("sum", `there is no sum ${sum}`);
  return { numerator, denominator: findSum(measure?.denominator ?? "") };
}
