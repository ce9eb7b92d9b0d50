import type { Database } from "../database/database.ts";
import { cellColumns } from "../database/schema.ts";
import { join as joined, name, sql } from "../database/sql.ts";

/**
 * Works out what follows from the readings of an edition: which cells revised reports have changed. Agencies learnt from
 * a report that is gone go with it.
 */
export async function completeEdition(edition: Database): Promise<void> {
  await edition.script(
    "DELETE FROM agencies WHERE region IS NULL AND id NOT IN (SELECT agency FROM readings)",
  );
  await edition.run(changes);
}

const cells = joined(cellColumns.map((column) => name(column.name)));
const numbers = joined(
  cellColumns.map((column) => sql`${name(column.name)}::DOUBLE AS ${name(column.name)}`),
);
const kindOf = (value: string, cell: string) =>
  sql`CASE WHEN ${name(value)}.value IS NULL THEN ${name(cell)}.kind ELSE 'number' END`;
const rawOf = (value: string, cell: string) =>
  sql`CASE WHEN ${name(value)}.value IS NULL THEN ${name(cell)}.raw END`;

/** Each report against the one that it replaced, in the order in which `number` makes them current. */
const changes = sql`
  INSERT INTO changes
  WITH chains AS (
    SELECT r.source, lag(r.source) OVER (
        PARTITION BY agency, year, scope ORDER BY superseded DESC, published NULLS FIRST, source
      ) AS former, r.synthetic
    FROM readings r JOIN sources s ON s.id = r.source
  ),
  pairs AS (FROM chains WHERE former IS NOT NULL),
  long AS (
    FROM (
      SELECT source, ${numbers} FROM readings
      WHERE source IN (SELECT source FROM pairs UNION SELECT former FROM pairs)
    ) UNPIVOT INCLUDE NULLS (value FOR cell IN (${cells}))
  )
  SELECT p.source, p.former, a.cell, b.value, a.value, y.raw, x.raw, p.synthetic
  FROM pairs p JOIN long a ON a.source = p.source
    JOIN long b ON b.source = p.former AND b.cell = a.cell
    LEFT JOIN cells x ON x.source = p.source AND x.cell = a.cell
    LEFT JOIN cells y ON y.source = p.former AND y.cell = a.cell
  WHERE a.value IS DISTINCT FROM b.value
    OR ${kindOf("a", "x")} IS DISTINCT FROM ${kindOf("b", "y")}
    OR ${rawOf("a", "x")} IS DISTINCT FROM ${rawOf("b", "y")}
  ORDER BY p.source, a.cell`;
