import { z } from "@hono/zod-openapi";
import { countOfState } from "../cubes/measure-sums.ts";
import { type Sql, sql } from "../database/sql.ts";
import type { Page } from "./paging.ts";
import { rowsOf } from "./relation.ts";
import { covered, isBelow, reportsOf, type Selection, seatsOf } from "./selection.ts";
import { agencyShape } from "./shapes.ts";
import { summed } from "./summed.ts";

/**
 * How a report stands against its last day. unjudged: it is there, but when it was published is not known, or the law
 * sets no last day for it; missing: expected, not there, and the last day had passed when the edition was built; awaited:
 * expected, not there and not yet due.
 */
export const standings = ["on_time", "late", "unjudged", "missing", "awaited"] as const;

const standing = sql`CASE WHEN "filing.on_time" = 1 THEN 'on_time' WHEN "filing.late" = 1 THEN 'late'
  WHEN "filing.unjudged" = 1 THEN 'unjudged' WHEN "filing.missing" = 1 THEN 'missing' ELSE 'awaited' END`;

export const filedYear = z.object({
  year: z.int(),
  standing: z.enum(standings),
  expected: z.boolean().openapi({ description: "Whether the registry expects a report" }),
  due: z.string(),
  published: z.string().nullable(),
  broken: z.int().nullable().openapi({ description: "Broken checks; null without a report" }),
  unread: z.int().nullable().openapi({ description: "Cells that could not be read or are absent" }),
  synthetic: z.boolean().openapi({ description: "The report, or the agency that has none" }),
});

export const filingRow = agencyShape.extend({ years: z.array(filedYear) }).openapi("FilingRow");

const states = [
  ...(["expected", "filed", "met", "on_time", "late"] as const),
  ...(["unjudged", "missing", "unread", "broken"] as const),
];
const count = z.int();

export const regionCounts = z
  .object({
    region: z.string().nullable().openapi({ description: "null: agencies of no known region" }),
    name: z.string().nullable(),
    year: z.int(),
    ...{ expected: count, filed: count, met: count, on_time: count, late: count },
    ...{ unjudged: count, missing: count, unread: count, broken: count },
  })
  .openapi("FilingCounts");

interface FilingQuestion extends Page {
  readonly standing: (typeof standings)[number] | undefined;
}

const yearRow = filedYear.extend({ agency: z.string() });

/** A page of agencies with their years, in the order of regions and ids. */
export async function filingPage(selection: Selection, question: FilingQuestion) {
  const { database } = selection.edition;
  const { limit, offset } = question;
  const found = agenciesThat(selection, question);
  const [[count], page] = await Promise.all([
    database.query(
      sql`SELECT count(*)::INTEGER AS total FROM (${found})`,
      z.object({ total: z.int() }),
    ),
    database.query(
      sql`SELECT a.id, a.name, a.region, r.name AS region_name, a.level, a.kind, a.synthetic
          FROM (FROM agencies WHERE ${isBelow(selection)}) a
            SEMI JOIN (${found}) found ON found.agency = a.id LEFT JOIN regions r ON r.code = a.region
          ORDER BY a.region, a.id LIMIT ${limit} OFFSET ${offset}`,
      agencyShape,
    ),
  ]);
  const years = await yearsOf(selection, page);
  return {
    total: count?.total ?? 0,
    rows: page.map((agency) => ({
      ...agency,
      years: (years.get(agency.id) ?? []).map(({ agency: _, ...year }) => year),
    })),
  };
}

/** How these agencies stand in every year, by their ids. */
async function yearsOf(selection: Selection, page: readonly z.infer<typeof agencyShape>[]) {
  if (page.length === 0) return new Map<string, z.infer<typeof yearRow>[]>();
  const agency = page.map(({ id }) => id);
  const seats = seatsOf(page.map(({ region }) => region));
  const these = { ...selection, seats, filters: { ...selection.filters, agency } };
  const rows = await selection.edition.database.query(
    sql`SELECT agency, year, standing, "filing.expected" = 1 AS expected, due, published, broken, unread, synthetic
        FROM (${gridOf(selection.filters.basis === "units" ? these : selection)}) ORDER BY year`,
    yearRow,
  );
  return Map.groupBy(rows, (row) => row.agency);
}

const gridOf = (selection: Selection): Sql =>
  sql`SELECT *, ${standing} AS standing
      FROM (${rowsOf(selection, { span: selection.span, filing: true })})`;

/** The agencies of the selection, or those of them that stand so in some year. Single agencies need no look at their years. */
function agenciesThat(selection: Selection, { standing: wanted }: FilingQuestion): Sql {
  const { span, filters } = selection;
  if (wanted)
    return sql`SELECT DISTINCT agency FROM (${gridOf(selection)}) WHERE standing = ${wanted}`;
  if (filters.basis !== "units") return sql`SELECT DISTINCT agency FROM (${gridOf(selection)})`;
  const expected = sql`SELECT id AS agency FROM agencies WHERE ${covered(selection, sql`id`, "whole")}
    AND greatest(coalesce(expected_from, ${span.from}), ${span.from}) <= least(coalesce(expected_to, ${span.to}), ${span.to})`;
  return sql`${expected} UNION ALL SELECT DISTINCT agency FROM (${reportsOf(selection, { span })})
    ANTI JOIN (${expected}) expected USING (agency)`;
}

/** How many of each region and year filed, and how. */
export function filingCounts(selection: Selection) {
  const { span, edition } = selection;
  const aggregates = states.map(countOfState);
  const sums = summed(selection, { span, split: "region", filing: true, aggregates });
  return edition.database.query(
    sql`SELECT s."group" AS region, r.name, s.year, s.* EXCLUDE ("group", year)
        FROM (${sums}) s LEFT JOIN regions r ON r.code = s."group"
        ORDER BY s."group", s.year`,
    regionCounts,
  );
}
