import { z } from "@hono/zod-openapi";
import { join, name, type Sql, sql } from "../database/sql.ts";
import type { Page } from "./paging.ts";
import { rowsOf } from "./relation.ts";
import { expectedOf, reportsOf, type Selection } from "./selection.ts";
import { agencyShape } from "./shapes.ts";

/**
 * How a report stands against its last day. unjudged: it is there, but when it was published is not known, or the law sets no last day for it; missing: expected, not
 * there, and the last day had passed when the edition was built; awaited: expected, not there and not yet due.
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

/** A page of agencies with their years, in the order of regions and ids. */
export async function filingPage(selection: Selection, question: FilingQuestion) {
  const { database } = selection.edition;
  const { limit, offset } = question;
  const standingAgencies = agenciesThat(selection, question);
  const [[count], rows] = await Promise.all([
    database.query(
      sql`SELECT count(*)::INTEGER AS total FROM (${standingAgencies})`,
      z.object({ total: z.int() }),
    ),
    database.query(
      sql`WITH grid AS (${gridOf(selection)}),
          page AS (
            SELECT a.* FROM agencies a SEMI JOIN (${standingAgencies}) found ON found.agency = a.id
            ORDER BY a.region, a.id LIMIT ${limit} OFFSET ${offset}
          ),
          years AS (
            SELECT agency, list({ year: year, standing: standing, expected: "filing.expected" = 1, due: due,
              published: published, broken: broken, unread: unread, synthetic: synthetic } ORDER BY year) AS years
            FROM grid SEMI JOIN page ON page.id = grid.agency GROUP BY agency
          )
          SELECT p.id, p.name, p.region, r.name AS region_name, p.level, p.kind, p.synthetic, y.years
          FROM page p JOIN years y ON y.agency = p.id LEFT JOIN regions r ON r.code = p.region
          ORDER BY p.region, p.id`,
      filingRow,
    ),
  ]);
  return { total: count?.total ?? 0, rows };
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
  return sql`SELECT agency FROM (${reportsOf(selection, { span })})
    UNION SELECT agency FROM (${expectedOf(selection, span)})`;
}

/** How many of each region and year filed, and how. */
export function filingCounts(selection: Selection) {
  const { span, edition } = selection;
  const rows = rowsOf(selection, { span, split: "region", filing: true });
  const columns = states.map(
    (state) => sql`sum(${name(`filing.${state}`)})::INTEGER AS ${name(state)}`,
  );
  return edition.database.query(
    sql`SELECT s."group" AS region, r.name, s.year, s.* EXCLUDE ("group", year)
        FROM (SELECT "group", year, ${join(columns)} FROM (${rows}) GROUP BY "group", year) s
          LEFT JOIN regions r ON r.code = s."group"
        ORDER BY s."group", s.year`,
    regionCounts,
  );
}
