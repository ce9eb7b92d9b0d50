import { deadline, isLate } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { join, type Sql, sql } from "../database/sql.ts";
import type { Layout } from "../tables/table.ts";
import { filterParameters } from "./filters.ts";
import { pageParameters } from "./paging.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { covered, reportsOf, selectionOf } from "./selection.ts";
import { agencyShape, formShape, scopeShape } from "./shapes.ts";

const filed = z.object({
  year: z.int(),
  scope: scopeShape,
  form: formShape,
  published: z.string().nullable(),
  broken: z.int(),
  undecided: z.int(),
  unread: z.int(),
  synthetic: z.boolean(),
});

const agency = agencyShape.extend({
  scope: scopeShape,
  expected_from: z.int().nullable().openapi({ description: "First year of an expected report" }),
  expected_to: z.int().nullable().openapi({ description: "Last year of an expected report" }),
  successor: z.string().nullable().openapi({ description: "The agency that it became part of" }),
});

const counted = z.object({ total: z.int() });

const { year, scope, form, published, broken, undecided, unread, synthetic } = filed.shape;

/**
 * The reports stand as JSON, each a list of its facts, and without an order: as rows or lists of the database, sorted in
 * groups, or named one by one, they take several times as long.
 */
const reports = z.array(
  z.tuple([year, scope, form, published, broken, undecided, unread, synthetic]),
);
const row = agency.extend({
  reports: z
    .string()
    .transform((json) => reports.parse(JSON.parse(json)).sort(([a], [b]) => a - b)),
});

const dated = filed.extend({ due: z.string(), late: z.boolean().nullable() });
const answered = agency.extend({ reports: z.array(dated) });

const answer = z
  .object({
    edition: z.int(),
    basis: z.enum(["units", "consolidated"]),
    from: z.int(),
    to: z.int(),
    total: z.int().openapi({ description: "Agencies in the selection, of which `rows` is a page" }),
    rows: z.array(answered.openapi("Agency")),
  })
  .openapi("Agencies");

const query = filterParameters.extend({
  q: z.string().max(100).optional().openapi({
    description:
      "Parts of the agency's names, of their pinyin or its initials; every word must be found",
    example: "jyj",
  }),
  ...pageParameters(200, 5000),
});

const fileYear = dated.omit({ scope: true }).partial();

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "机关名录", en: "Agencies" },
  row: agency.extend(fileYear.shape),
  rows: ({ rows }) =>
    rows.flatMap(({ reports, ...of }) =>
      reports.length === 0 ? [of] : reports.map((report) => ({ ...of, ...report })),
    ),
};

export const route = createRoute({
  method: "get",
  path: "/api/agencies",
  "x-example": "/api/agencies?region=990101",
  summary: "The agencies of the selection and the reports there are of each",
  request: { query },
  responses: {
    200: { description: "A row an agency", content: { "application/json": { schema: answer } } },
    ...problemResponses,
  },
});

/** `/api/agencies`: who is expected to report, and who did. */
export const agencies = question(route, layout, async ({ edition, query }) => {
  const { q = "", limit, offset, ...filters } = query;
  const selection = await selectionOf(edition, filters, { apart: true });
  const { span } = selection;
  const found = sql`${covered(selection, sql`id`, "whole")} AND ${named(q)}`;
  const [[count], rows] = await Promise.all([
    edition.database.query(
      sql`SELECT count(*)::INTEGER AS total FROM agencies WHERE ${found}`,
      counted,
    ),
    edition.database.query(
      sql`WITH page AS MATERIALIZED (
            SELECT * FROM agencies WHERE rowid IN (
              SELECT rowid FROM agencies WHERE ${found} ORDER BY region, id LIMIT ${limit} OFFSET ${offset}
            )
          ), filed AS (
            SELECT agency, '[' || string_agg(
              json_array(year, scope, form, published, broken, undecided, unread, synthetic)::VARCHAR, ',') || ']' AS reports
            FROM (${reportsOf(selection, { span })}) WHERE agency IN (SELECT id FROM page) GROUP BY agency
          )
          SELECT page.id, page.name, page.region, r.name AS region_name, page.level, page.kind, page.scope,
            page.expected_from, page.expected_to, page.successor, page.synthetic, coalesce(filed.reports, '[]') AS reports
          FROM page LEFT JOIN filed ON filed.agency = page.id LEFT JOIN regions r ON r.code = page.region
          ORDER BY page.region, page.id`,
      row,
    ),
  ]);
  const { from, to } = span;
  const total = count?.total ?? 0;
  return {
    edition: edition.number,
    basis: filters.basis,
    from,
    to,
    total,
    rows: rows.map(withDeadlines),
  };
});

/** The condition that an agency's names hold every word of a text, as written or as typed. */
const named = (q: string): Sql =>
  join([sql`true`, ...q.split(/\s+/u).filter(Boolean).map(holds)], sql` AND `);

function holds(word: string): Sql {
  const written = sql`contains(name, ${word}) OR contains(other_names, ${word})`;
  const typed = word.toLowerCase().replaceAll("'", "");
  return /^[a-z\d]+$/u.test(typed)
    ? sql`(${written} OR contains(pinyin, ${typed}) OR contains(initials, ${typed}))`
    : sql`(${written})`;
}

function withDeadlines({ reports, ...agency }: z.infer<typeof row>): z.infer<typeof answered> {
  const dated = reports.map(
    ([year, scope, form, published, broken, undecided, unread, synthetic]) => ({
      ...{ year, scope, form, published, broken, undecided, unread, synthetic },
      due: deadline(year, agency.kind),
      late: isLate(year, agency.kind, published),
    }),
  );
  return { ...agency, reports: dated };
}
