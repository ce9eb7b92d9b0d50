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
    sql`WITH found AS (
          SELECT r.agency AS id, r.region, r.year, f.source, f.severity = 'error' AS error, f.cells ->> '$[0]' AS cell
          FROM findings f JOIN (${reportsOf(selection, { span: selection.span, cover: "each" })}) r ON r.source = f.source
          WHERE ${conditionOf(asked)}
        ), grouped AS (
          SELECT id, any_value(region) AS region, count(*)::INTEGER AS findings, (count(*) FILTER (error))::INTEGER AS errors,
            count(DISTINCT source)::INTEGER AS reports, max(year)::INTEGER AS year,
            first(cell ORDER BY year DESC, error DESC, cell NULLS LAST) AS cell
          FROM found GROUP BY id
        )
        SELECT g.*, a.name, (SELECT count(*) FROM grouped)::INTEGER AS total
        FROM grouped g JOIN agencies a ON a.id = g.id
        ORDER BY g.findings DESC, g.errors DESC, g.id LIMIT ${limit} OFFSET ${offset}`,
    stored,
  );
  return {
    total: found[0]?.total ?? 0,
    rows: found.map(({ total: _, ...row }) => row),
  };
}
