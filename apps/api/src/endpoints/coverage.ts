import { z } from "@hono/zod-openapi";
import { sql } from "../database/sql.ts";
import type { Span } from "./filters.ts";
import { expectedRows, rowsOf, type Split } from "./relation.ts";
import type { Selection } from "./selection.ts";

const counts = {
  year: z.int(),
  filed: z.int().openapi({ description: "Reports in the selection" }),
  expected: z.int().openapi({ description: "Agencies that the registry expects to report" }),
  synthetic: z.int().openapi({ description: "How many of the reports are generated sample data" }),
};

/** How much of what there should be a year's figures rest on. */
export const coverageSchema = z.object(counts).openapi("Coverage");
export type Coverage = z.infer<typeof coverageSchema>;

const groupCoverage = z.object({ ...counts, group: z.string().nullable() });
export type GroupCoverage = z.infer<typeof groupCoverage>;

/** The coverage of every year of the answer, years without any report included. */
export async function coverageOf(selection: Selection, split?: Split): Promise<Coverage[]> {
  return byYear(await groupCoverageOf(selection, selection.span, split), selection.span);
}

/** The coverage of all groups together, year by year. */
export function byYear(groups: readonly GroupCoverage[], { from, to }: Span): Coverage[] {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const parts = groups.filter(({ year }) => year === from + i);
    const sum = (key: "filed" | "expected" | "synthetic") =>
      parts.reduce((all, part) => all + part[key], 0);
    return {
      ...{ year: from + i, filed: sum("filed"), expected: sum("expected") },
      synthetic: sum("synthetic"),
    };
  });
}

/** The coverage of every group and year in which anything was expected or filed. */
export function groupCoverageOf(
  selection: Selection,
  span: Span,
  split?: Split,
): Promise<GroupCoverage[]> {
  return selection.edition.database.query(
    sql`WITH filed AS (
          SELECT year, "group", count(*) AS filed, count(*) FILTER (synthetic) AS synthetic
          FROM (${rowsOf(selection, { span, split })}) GROUP BY year, "group"
        ),
        expected AS (
          SELECT year, "group", count(*) AS expected
          FROM (${expectedRows(selection, { span, split })}) GROUP BY year, "group"
        )
        SELECT coalesce(f.year, e.year) AS year, coalesce(f."group", e."group") AS "group",
          coalesce(filed, 0)::INTEGER AS filed, coalesce(expected, 0)::INTEGER AS expected,
          coalesce(synthetic, 0)::INTEGER AS synthetic
        FROM filed f FULL JOIN expected e ON e.year = f.year AND e."group" IS NOT DISTINCT FROM f."group"
        ORDER BY 1, 2`,
    groupCoverage,
  );
}
