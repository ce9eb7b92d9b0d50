import { acrossRules, fewestFigures } from "@gongkai/model";
import type { Database } from "../database/database.ts";
import { cellColumns } from "../database/schema.ts";
import { join as joined, name, type Sql, sql } from "../database/sql.ts";

const id = "across.identical_requests";
const rule = acrossRules.find((one) => one.id === id);
const requests = cellColumns.filter((column) => column.name.startsWith("requests."));
const of = (table: string): readonly Sql[] =>
  requests.map((column) => sql`${name(table)}.${name(column.name)}`);

/** Adds a finding to every report whose section three says the same as that of the year before. */
export async function addIdenticalTables(edition: Database): Promise<void> {
  await edition.run(candidates);
  await edition.run(findings);
}

/** Reports whose section three has enough different figures, none of which contradicts last year's. */
const candidates = sql`
  CREATE TABLE work.candidates AS
  SELECT after.source, before.source AS earlier, after.synthetic
  FROM reports AS after JOIN reports AS before
    ON before.agency = after.agency AND before.scope = after.scope AND before.year = after.year - 1
  WHERE ${joined(
    requests.map(
      ({ name: cell }) => sql`coalesce(after.${name(cell)} = before.${name(cell)}, true)`,
    ),
    sql` AND `,
  )}
    AND len(list_distinct(list_filter([${joined(of("after"))}], lambda x: x <> 0))) >= ${fewestFigures}`;

/** A blank is 0 here; what is unreadable or absent leaves it undecided unless other cells differ. */
const findings = sql`
  INSERT INTO findings
  WITH long AS (
    SELECT u.source, u.cell, coalesce(u.value, CASE WHEN c.kind IN ('blank', 'not_applicable') THEN 0 END) AS figure,
      u.value IS NOT NULL OR c.kind IS NOT NULL AS printed
    FROM (
      FROM (
        SELECT source, ${joined(requests.map(({ name: cell }) => name(cell)))} FROM readings
        WHERE source IN (SELECT source FROM work.candidates UNION SELECT earlier FROM work.candidates)
      ) UNPIVOT INCLUDE NULLS (value FOR cell IN (${joined(requests.map(({ name: cell }) => name(cell)))}))
    ) u LEFT JOIN cells c USING (source, cell)
  ),
  compared AS (
    SELECT p.source, p.synthetic, a.cell, a.figure, b.figure AS earlier
    FROM work.candidates p JOIN long a ON a.source = p.source AND a.printed
      LEFT JOIN long b ON b.source = p.earlier AND b.cell = a.cell
  )
  SELECT source, ${id}, CASE WHEN bool_or(figure IS NULL OR earlier IS NULL) THEN 'undecided' ELSE 'broken' END,
    '["' || string_agg(cell, '","' ORDER BY list_position([${joined(requests.map(({ name: cell }) => sql`${cell}`))}], cell))
      FILTER (figure <> 0) || '"]',
    NULL, NULL, '[]', NULL, ${rule?.severity ?? "warning"}, ${rule?.version ?? 0}::INTEGER, any_value(synthetic)
  FROM compared GROUP BY source HAVING NOT bool_or(coalesce(figure <> earlier, false)) ORDER BY source`;
