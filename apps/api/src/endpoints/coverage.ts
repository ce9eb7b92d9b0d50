import { z } from "@hono/zod-openapi";
import { sql } from "../database/sql.ts";
import type { ServedEdition } from "../library/served-editions.ts";
import { cover, type Filters, type Span, selected } from "./filters.ts";

/** How much of what there should be a year's figures rest on. */
export const coverageSchema = z
  .object({
    year: z.int(),
    filed: z.int().openapi({ description: "Reports in the selection" }),
    expected: z.int().openapi({ description: "Agencies expected to report" }),
    synthetic: z
      .int()
      .openapi({ description: "How many of the reports are generated sample data" }),
  })
  .openapi("Coverage");

export type Coverage = z.infer<typeof coverageSchema>;

/** The coverage of every year of the answer, years without any report included. */
export function coverageOf(
  { database }: ServedEdition,
  filters: Filters,
  span: Span,
): Promise<Coverage[]> {
  const { from, to } = span;
  return database.query(
    sql`WITH covered AS (SELECT * FROM agencies WHERE id IN (${cover(filters)})),
        years AS (SELECT range::INTEGER AS year FROM range(${from}::INTEGER, ${to + 1}::INTEGER)),
        filed AS (
          SELECT year, count(*) AS filed, count(*) FILTER (synthetic) AS synthetic
          FROM reports WHERE ${selected(filters, span)} GROUP BY year
        ),
        expected AS (
          SELECT year, count(*) AS expected FROM years JOIN covered
            ON year >= coalesce(expected_from, year) AND year <= coalesce(expected_to, year)
          GROUP BY year
        )
        SELECT year, coalesce(filed, 0)::INTEGER AS filed, coalesce(expected, 0)::INTEGER AS expected,
          coalesce(synthetic, 0)::INTEGER AS synthetic
        FROM years LEFT JOIN filed USING (year) LEFT JOIN expected USING (year) ORDER BY year`,
    coverageSchema,
  );
}
