import { findSum } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { applicantKinds, breakdownSums, byApplicant } from "../cubes/breakdown.ts";
import { sql } from "../database/sql.ts";
import { partsChart } from "../pictures/chart.ts";
import { headingOf as columnHeading } from "../tables/headings.ts";
import { tableOf } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { brokenDown } from "./breakdown.ts";
import { coverageOf } from "./coverage.ts";
import { numberIn, sumsRow } from "./figure.ts";
import { filterParameters } from "./filters.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { selectionOf } from "./selection.ts";
import { summed } from "./summed.ts";

/** A line or group of section three that every applicant has a figure of. */
const line = z
  .string()
  .refine((key) => findSum(`requests.${key}`) && findSum(`requests.${key}.other`), {
    message: "there is no such line or group",
  })
  .default("received")
  .openapi({ description: "A line or group of section three", example: "denied" });

const number = z.number().nullable();

const row = z
  .object({
    year: z.int(),
    total: number.openapi({ description: "Of all applicants, as the reports state it" }),
    reports: z.int().openapi({ description: "Reports that state the total" }),
    ...{ natural_person: number, business: number, research: number },
    ...{ nonprofit: number, legal_service: number, other: number },
    unexplained: number.openapi({
      description: "total less the six: what the reports' own figures leave open; may be negative",
    }),
  })
  .openapi("ApplicantsRow");

const answer = answerShape.extend({ line: z.string(), rows: z.array(row) }).openapi("Applicants");

const layout = tableOf({ zh: "申请人构成", en: "Applicants" }, row, ({ rows }) =>
  partsChart(
    rows,
    [
      ...(["natural_person", "business", "research", "nonprofit"] as const),
      ...(["legal_service", "other", "unexplained"] as const),
    ].map((part) => ({ name: columnHeading([part]).heading.zh, of: (row) => row[part] })),
    "requests",
  ),
);

export const route = createRoute({
  method: "get",
  path: "/api/applicants",
  "x-example": "/api/applicants?region=990000&line=denied",
  summary: "Who asked, or whose requests came out so, by year; the parts add up exactly",
  request: { query: filterParameters.extend({ line }) },
  responses: { ...answered("A row a year", answer), ...problemResponses },
});

/** `/api/applicants`: a line of section three by kind of applicant. */
export const applicants = question(route, layout, async ({ edition, query }) => {
  const { line: key, ...filters } = query;
  const selection = await selectionOf(edition, filters);
  const breakdown = byApplicant(key);
  const aggregates = breakdownSums(breakdown);
  const [coverage, found] = await Promise.all([
    coverageOf(selection),
    selection.edition.database.query(
      sql`${summed(selection, { span: selection.span, aggregates })} ORDER BY year`,
      sumsRow,
    ),
  ]);
  const rows = found.map((sums) => {
    const { values, ...totals } = brokenDown(breakdown, sums);
    const parts = Object.fromEntries(applicantKinds.map((kind, i) => [kind, values[i] ?? null]));
    return row.parse({ year: numberIn(sums, "year"), ...totals, ...parts });
  });
  return { ...headingOf(selection), coverage, line: key, rows };
});
