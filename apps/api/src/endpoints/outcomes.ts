import { outcomes as groups } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { breakdownSums, concludedParts, groupLines, partName } from "../cubes/breakdown.ts";
import { sql } from "../database/sql.ts";
import { partsChart } from "../pictures/chart.ts";
import { type Layout, valueIn } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { brokenDown } from "./breakdown.ts";
import { coverageOf } from "./coverage.ts";
import { numberIn, type SumsRow, sumsRow } from "./figure.ts";
import { filterParameters } from "./filters.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { selectionOf } from "./selection.ts";
import { summed } from "./summed.ts";

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

const aggregates = [concludedParts, ...groupLines].flatMap(breakdownSums);

/** `/api/outcomes`: outcomes by year. */
export const outcomes = question(route, layout, async ({ edition, query }) => {
  const selection = await selectionOf(edition, query);
  const [coverage, found] = await Promise.all([
    coverageOf(selection),
    edition.database.query(
      sql`${summed(selection, { span: selection.span, aggregates })} ORDER BY year`,
      sumsRow,
    ),
  ]);
  const stated = found.filter((sums) => numberIn(sums, concludedParts.whole) !== null);
  return {
    ...{ ...headingOf(selection), coverage },
    ...{ rows: stated.map(toRow), lines: stated.flatMap(toLines) },
  };
});

/** A group left blank is nothing reported; what could not be read is left to the unexplained. */
function toRow(sums: SumsRow): z.infer<typeof row> {
  const { total, values, ...counts } = brokenDown(concludedParts, sums);
  const parts = groups.map(({ key }, i) => [key, values[i] ?? 0]);
  const year = numberIn(sums, "year");
  return row.parse({ year, concluded: total, ...counts, ...Object.fromEntries(parts) });
}

/** The lines of each group, counted where the group is known. */
const toLines = (sums: SumsRow): z.infer<typeof line>[] =>
  groupLines.flatMap(({ group, whole, parts }) =>
    parts.map((part) => ({
      year: numberIn(sums, "year") ?? 0,
      ...{ group, line: part.replace("requests.", "") },
      value: numberIn(sums, partName(whole, part)),
    })),
  );
