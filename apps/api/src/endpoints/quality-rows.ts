import { z } from "@hono/zod-openapi";
import { sql } from "../database/sql.ts";
import { type AskedFindings, conditionOf } from "./finding-rows.ts";
import type { Page } from "./paging.ts";
import { reportsOf, type Selection } from "./selection.ts";

export const qualityRow = z
  .object({
    ...{ id: z.string(), name: z.string(), region: z.string().nullable() },
    findings: z.int(),
    errors: z.int().openapi({ description: "Findings of rules whose break is an error" }),
    reports: z.int().openapi({ description: "Reports with findings" }),
    year: z.int().openapi({ description: "Of the latest of these reports" }),
    cell: z.string().nullable().openapi({
      description: "The first cell of a finding of it, the gravest; null where none names a cell",
    }),
  })
  .openapi("QualityRow");

const stored = qualityRow.extend({ total: z.int() });

/** A page of the agencies that have findings, those with most first. */
export async function qualityRows(
  selection: Selection,
  asked: AskedFindings,
  { limit, offset }: Page,
): Promise<{ total: number; rows: z.infer<typeof qualityRow>[] }> {
  const found = await selection.edition.database.query(
    sql`WITH r AS (${reportsOf(selection, { span: selection.span, cover: "each" })}),
        found AS (
          SELECT r.agency AS id, count(*)::INTEGER AS findings,
            (count(*) FILTER (f.severity = 'error'))::INTEGER AS errors
          FROM findings f JOIN r ON r.source = f.source WHERE ${conditionOf(asked)} GROUP BY r.agency
        ), page AS MATERIALIZED (
          SELECT *, (SELECT count(*) FROM found)::INTEGER AS total FROM found
          ORDER BY findings DESC, errors DESC, id LIMIT ${limit} OFFSET ${offset}
        ), theirs AS MATERIALIZED (FROM r SEMI JOIN page ON page.id = r.agency),
        grouped AS (
          SELECT r.agency AS id, any_value(r.region) AS region, count(DISTINCT f.source)::INTEGER AS reports,
            max(r.year)::INTEGER AS year,
            (min({ age: -r.year, hint: f.severity <> 'error', cell: f.cells ->> '$[0]' })).cell AS cell
          FROM findings f JOIN theirs r ON r.source = f.source WHERE ${conditionOf(asked)} GROUP BY r.agency
        )
        SELECT p.*, g.* EXCLUDE (id), a.name
        FROM page p JOIN grouped g ON g.id = p.id JOIN agencies a ON a.id = p.id
        ORDER BY p.findings DESC, p.errors DESC, p.id`,
    stored,
  );
  return {
    total: found[0]?.total ?? 0,
    rows: found.map(({ total: _, ...row }) => row),
  };
}
