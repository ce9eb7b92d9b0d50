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
import { reportsOf, type Selection, selectionOf } from "./selection.ts";
import { markOfBoth, type SyntheticMark, syntheticShape } from "./synthetic-mark.ts";

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
    carried_out_before: number.openapi({
      description:
        "What the report of the year before says, with those of agencies that became part of this one at its end",
    }),
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
  const of = new Map(
    reports.map((row) => [keyOf(textIn(row, "agency"), numberIn(row, "year")), row]),
  );
  const rows = reports
    .filter((row) => (numberIn(row, "year") ?? 0) >= span.from)
    .flatMap((row) => {
      const year = (numberIn(row, "year") ?? 0) - 1;
      const agency = textIn(row, "agency");
      const merged = endedIn(selection, agency, year).map((id) => of.get(keyOf(id, year)));
      const own = of.get(keyOf(agency, year));
      const before = own === undefined && merged.length > 0 ? merged : [own, ...merged];
      return applicantColumns.map((column) => toLink(column, row, before));
    });
  return { ...headingOf(selection), coverage, rows };
});

const keyOf = (agency: string | null, year: number | null): string => `${agency}/${year}`;

/** Whose last report was of that year: what they carried out, the agency that they became part of carried in. */
const endedIn = ({ edition }: Selection, agency: string | null, year: number): readonly string[] =>
  (edition.mergers.get(agency ?? "") ?? []).filter(({ to }) => to === year).map(({ id }) => id);

/** `before`: the agency's own report of the year before first, then those of what has become part of it since. */
function toLink(
  column: string,
  row: SumsRow,
  before: readonly (SumsRow | undefined)[],
): z.infer<typeof link> {
  const at = (line: (typeof lines)[number], report = row) =>
    numberIn(report, columnFor(line, column));
  const [received, carriedIn] = [at("received"), at("carried_in")];
  const [concluded, carriedOut] = [at("concluded"), at("carried_out")];
  const earlier = before.map((report) => (report ? at("carried_out", report) : null)).reduce(plus);
  const difference = minus(carriedIn, earlier);
  const holds = difference === 0 ? "holds" : "broken";
  return {
    agency: textIn(row, "agency") ?? "",
    year: numberIn(row, "year") ?? 0,
    ...{ column, received, carried_in: carriedIn, concluded, carried_out: carriedOut },
    ...{ carried_out_before: earlier, difference },
    balance: minus(plus(received, carriedIn), plus(concluded, carriedOut)),
    link: before.includes(undefined)
      ? "no_report_before"
      : difference === null
        ? "undecided"
        : holds,
    synthetic: before.reduce<SyntheticMark>(
      (mark, report) => markOfBoth(mark, report && String(report["synthetic"])),
      markOfBoth(String(row["synthetic"]), undefined),
    ),
  };
}

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
const minus = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
