import { outcomes as groups, linesOf } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { join, name, sql } from "../database/sql.ts";
import { partsChart } from "../pictures/chart.ts";
import { type Layout, valueIn } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { coverageOf } from "./coverage.ts";
import { numberIn, type SumsRow, sumsRow } from "./figure.ts";
import { filterParameters } from "./filters.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { reportsOf, selectionOf } from "./selection.ts";

const part = z.number().nullable();

const row = z
  .object({
    year: z.int(),
    concluded: part,
    reports: z
      .int()
      .openapi({ description: "Reports that state how many requests they concluded" }),
    granted: part,
    partial: part,
    denied: part,
    unavailable: part,
    unprocessed: part,
    otherwise: part,
    unexplained: part.openapi({
      description:
        "concluded less the other parts: what the reports' own figures leave open; may be negative",
    }),
  })
  .openapi("OutcomesRow");

const line = z
  .object({
    year: z.int(),
    group: z.string(),
    line: z.string(),
    value: part.openapi({ description: "null: no report's form has the line" }),
  })
  .openapi("OutcomeLine");

const answer = answerShape
  .extend({
    rows: z.array(row),
    lines: z
      .array(line)
      .openapi({ description: "The lines of each group; they add up exactly to the group" }),
  })
  .openapi("Outcomes");

/** In files a row a group, and a row a line of it. */
const fileRow = z.object({
  ...{
    year: z.int(),
    group: z.string(),
    line: z.string().nullable(),
    value: part,
    reports: z.int(),
  },
});

const fileRows = (
  { year, reports, ...groupValues }: z.infer<typeof row>,
  all: readonly z.infer<typeof line>[],
): z.infer<typeof fileRow>[] =>
  Object.entries(groupValues).flatMap(([group, value]) => [
    { year, group, line: null, value, reports },
    ...all
      .filter((one) => one.year === year && one.group === group)
      .map((one) => ({ ...one, reports })),
  ]);

const numberOf = (of: object, key: string): number | null => {
  const value = valueIn(of, key);
  return typeof value === "number" ? value : null;
};

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "办理结果", en: "Outcomes" },
  row: fileRow,
  rows: ({ rows, lines }) => rows.flatMap((row) => fileRows(row, lines)),
  chart: ({ rows }) =>
    partsChart(
      rows,
      [
        ...groups.map(({ key, label }) => ({
          name: label.zh,
          of: (one: object) => numberOf(one, key),
        })),
        { name: "无法解释", of: (row) => row.unexplained },
      ],
      "requests",
    ),
};

export const route = createRoute({
  method: "get",
  path: "/api/outcomes",
  "x-example": "/api/outcomes?region=990000",
  summary: "What became of the requests, by year; the parts add up exactly to concluded",
  request: { query: filterParameters },
  responses: { ...answered("A row a year", answer), ...problemResponses },
});

/** A group left blank is nothing reported; what could not be read is left to the unexplained. */
const parts = groups.map(
  ({ key, numerator }) => sql`sum(coalesce(${name(numerator)}, 0))::DOUBLE AS ${name(key)}`,
);
const explained = join(
  groups.map(({ numerator }) => sql`coalesce(${name(numerator)}, 0)`),
  sql` + `,
);

/** The lines of every group that has more than one, counted where the group is known. */
const groupLines = groups.flatMap(({ key, numerator }) =>
  linesOf(numerator)
    .filter((of) => of !== numerator)
    .map((of) => ({ group: key, of, within: numerator })),
);
const lineSums = groupLines.map(
  ({ of, within }) =>
    sql`sum(CASE WHEN ${name(within)} IS NOT NULL THEN ${name(of)} END)::DOUBLE AS ${name(of)}`,
);

const concluded = name("requests.concluded");

const needed = [
  "requests.concluded",
  ...groups.map(({ numerator }) => numerator),
  ...groupLines.map(({ of }) => of),
];

/** `/api/outcomes`: outcomes by year. */
export const outcomes = question(route, layout, async ({ edition, query }) => {
  const selection = await selectionOf(edition, query);
  const { span } = selection;
  const [coverage, found] = await Promise.all([
    coverageOf(selection),
    edition.database.query(
      sql`SELECT year, sum(${concluded})::DOUBLE AS concluded, count(*)::INTEGER AS reports,
            ${join([...parts, ...lineSums])}, sum(${concluded} - (${explained}))::DOUBLE AS unexplained
          FROM (${reportsOf(selection, { span, columns: needed })}) WHERE ${concluded} IS NOT NULL GROUP BY year ORDER BY year`,
      sumsRow,
    ),
  ]);
  const rows = found.map((sums) => row.parse(sums));
  return { ...headingOf(selection), coverage, rows, lines: found.flatMap(toLines) };
});

const toLines = (sums: SumsRow): z.infer<typeof line>[] =>
  groupLines.map(({ group, of }) => ({
    year: numberIn(sums, "year") ?? 0,
    ...{ group, line: of.replace("requests.", ""), value: numberIn(sums, of) },
  }));
