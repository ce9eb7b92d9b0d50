import { outcomes as groups } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { join, name, sql } from "../database/sql.ts";
import { coverageOf, coverageSchema } from "./coverage.ts";
import { filterParameters } from "./filters.ts";
import { problemResponses } from "./problem.ts";
import { router } from "./router.ts";
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

const answer = z
  .object({
    edition: z.int(),
    basis: z.enum(["units", "consolidated"]),
    coverage: z.array(coverageSchema),
    rows: z.array(row),
  })
  .openapi("Outcomes");

const route = createRoute({
  method: "get",
  path: "/api/outcomes",
  summary: "What became of the requests, by year; the parts add up exactly to concluded",
  request: { query: filterParameters },
  responses: {
    200: { description: "A row a year", content: { "application/json": { schema: answer } } },
    ...problemResponses,
  },
});

/** The outcome groups over reports that state `concluded`; a group left blank is nothing reported. */
const parts = join(
  groups.map((group) => {
    return sql`sum(coalesce(${name(group.numerator)}, 0))::DOUBLE AS ${name(group.key)}`;
  }),
);
const explained = join(
  groups.map((group) => sql`coalesce(${name(group.numerator)}, 0)`),
  sql` + `,
);

const concluded = name("requests.concluded");

/** `/api/outcomes`: outcomes by year. */
export const outcomes = router().openapi(route, async (c) => {
  const filters = c.req.valid("query");
  const selection = await selectionOf(c.var.editions, filters);
  const { edition, span } = selection;
  const [coverage, rows] = await Promise.all([
    coverageOf(selection),
    edition.database.query(
      sql`SELECT year, sum(${concluded})::DOUBLE AS concluded, count(${concluded})::INTEGER AS reports, ${parts},
            sum(${concluded} - (${explained}))::DOUBLE AS unexplained
          FROM (${reportsOf(selection, span)}) WHERE ${concluded} IS NOT NULL GROUP BY year ORDER BY year`,
      row,
    ),
  ]);
  return c.json({ edition: edition.number, basis: filters.basis, coverage, rows }, 200);
});
