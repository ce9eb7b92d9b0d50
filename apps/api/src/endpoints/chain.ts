import { applicantColumns } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { join, name, sql } from "../database/sql.ts";
import { tableOf } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { coverageOf } from "./coverage.ts";
import { numberIn, type SumsRow, sumsRow, textIn } from "./figure.ts";
import { filterParameters, listOf } from "./filters.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { reportsOf, selectionOf } from "./selection.ts";
import { markOfBoth, syntheticShape } from "./synthetic-mark.ts";

const query = filterParameters.extend({
  agency: listOf(20).openapi({ description: "Agency ids, parted by commas, at most 20" }),
});

const number = z.number().nullable();

const link = z
  .object({
    agency: z.string(),
    year: z.int(),
    column: z.string().openapi({ description: "An applicant, or the total" }),
    ...{ received: number, carried_in: number, concluded: number, carried_out: number },
    carried_out_before: number.openapi({ description: "What the report of the year before says" }),
    difference: number.openapi({ description: "carried_in less carried_out_before" }),
    balance: number.openapi({
      description:
        "received + carried_in less concluded and carried_out; 0 in a report that agrees",
    }),
    link: z.enum(["holds", "broken", "undecided", "no_report_before"]).openapi({
      description: "undecided: one of the two cells holds no number",
    }),
    synthetic: syntheticShape,
  })
  .openapi("Link");

const answer = answerShape.extend({ rows: z.array(link) }).openapi("Chain");

const layout = tableOf({ zh: "结转台账", en: "Carry-over ledger" }, link);

export const route = createRoute({
  method: "get",
  path: "/api/chain",
  "x-example": "/api/chain?agency=990101-03",
  summary: "What agencies carried over from year to year, for every kind of applicant",
  request: { query },
  responses: { ...answered("A row an agency, year and column", answer), ...problemResponses },
});

const lines = ["received", "carried_in", "concluded", "carried_out"] as const;

/** The total of a line may be blank: then it is that of the cells beside it, as everywhere. */
const columnFor = (line: string, column: string): string =>
  column === "total" ? `requests.${line}` : `requests.${line}.${column}`;

const columns = applicantColumns.flatMap((column) => lines.map((line) => columnFor(line, column)));

/** `/api/chain`: the carry-over ledger of agencies over all years and columns. */
export const chain = question(route, layout, async ({ edition, query }) => {
  const filters = query;
  const selection = await selectionOf(edition, filters, { apart: true });
  const { span } = selection;
  const [coverage, reports] = await Promise.all([
    coverageOf(selection),
    edition.database.query(
      sql`SELECT agency, year, synthetic, ${join(columns.map(name))}
          FROM (${reportsOf(selection, { span: { from: span.from - 1, to: span.to }, columns })}) ORDER BY agency, year`,
      sumsRow,
    ),
  ]);
  const of = new Map(reports.map((row) => [`${row["agency"]}/${row["year"]}`, row]));
  const rows = reports
    .filter((row) => (numberIn(row, "year") ?? 0) >= span.from)
    .flatMap((row) => {
      const before = of.get(`${row["agency"]}/${(numberIn(row, "year") ?? 0) - 1}`);
      return applicantColumns.map((column) => toLink(column, row, before));
    });
  return { ...headingOf(selection), coverage, rows };
});

function toLink(column: string, row: SumsRow, before: SumsRow | undefined): z.infer<typeof link> {
  const at = (line: (typeof lines)[number], report = row) =>
    numberIn(report, columnFor(line, column));
  const [received, carriedIn] = [at("received"), at("carried_in")];
  const [concluded, carriedOut] = [at("concluded"), at("carried_out")];
  const earlier = before ? at("carried_out", before) : null;
  const difference = minus(carriedIn, earlier);
  const holds = difference === 0 ? "holds" : "broken";
  return {
    agency: textIn(row, "agency") ?? "",
    year: numberIn(row, "year") ?? 0,
    ...{ column, received, carried_in: carriedIn, concluded, carried_out: carriedOut },
    ...{ carried_out_before: earlier, difference },
    balance: minus(plus(received, carriedIn), plus(concluded, carriedOut)),
    link: before === undefined ? "no_report_before" : difference === null ? "undecided" : holds,
    synthetic: markOfBoth(String(row["synthetic"]), before && String(before["synthetic"])),
  };
}

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
const minus = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
