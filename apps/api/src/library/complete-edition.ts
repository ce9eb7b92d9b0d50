import { cubeStatements } from "../cubes/cubes.ts";
import type { Database } from "../database/database.ts";
import { cellColumns } from "../database/schema.ts";
import { join as joined, name, sql } from "../database/sql.ts";
import { addAcrossFindings } from "./across-findings.ts";
import { dropUnexpected } from "./expected.ts";
import { addLibraryFindings } from "./library-findings.ts";

/**
 * Works out what follows from the readings of an edition: which cells revised reports have changed, and what the rules
 * across years and on the whole library find, and the sums that questions are answered from. Agencies that it does not
 * expect are taken out. The row of `edition` must be there: what is missing depends on the day.
 */
export async function completeEdition(edition: Database): Promise<void> {
  await edition.script(dropUnexpected);
  await edition.run(changes);
  await addAcrossFindings(edition);
  await addLibraryFindings(edition);
  await edition.run(counts);
  for (const statement of cubeStatements()) await edition.run(statement);
  await edition.script("CREATE INDEX agencies_by_id ON agencies (id)");
}

/**
 * Findings by outcome, those that rest on other reports among them. That a report is late, its date tells: it counts
 * beside those that are broken, not among them.
 */
const counts = sql`
  UPDATE readings r SET broken = f.broken, undecided = f.undecided
  FROM (
    SELECT r.source, count(*) FILTER (f.outcome = 'broken' AND f.rule <> 'library.punctual') AS broken,
      count(*) FILTER (f.outcome = 'undecided') AS undecided
    FROM readings r LEFT JOIN findings f USING (source) GROUP BY r.source
  ) f
  WHERE f.source = r.source AND (f.broken <> r.broken OR f.undecided <> r.undecided)`;

const cells = joined(cellColumns.map((column) => name(column.name)));
const numbers = joined(
  cellColumns.map((column) => sql`${name(column.name)}::DOUBLE AS ${name(column.name)}`),
);
/** Each cell against the one of the report before, in the order in which `number` makes them current. */
const changes = sql`
  INSERT INTO changes
  WITH chained AS (
    SELECT r.source, row_number() OVER (
        PARTITION BY agency, year, scope ORDER BY superseded DESC, published NULLS FIRST, source
      ) AS place
    FROM readings r JOIN sources s ON s.id = r.source
    QUALIFY count(*) OVER (PARTITION BY agency, year, scope) > 1
  ),
  long AS (
    FROM (
      SELECT source, agency, year, scope, synthetic, ${numbers} FROM readings
      WHERE source IN (SELECT source FROM chained)
    ) UNPIVOT INCLUDE NULLS (value FOR cell IN (${cells}))
  ),
  printed AS (
    SELECT l.*, place,
      CASE WHEN value IS NULL THEN kind ELSE 'number' END AS kind,
      CASE WHEN value IS NULL THEN raw END AS raw
    FROM long l JOIN chained USING (source) LEFT JOIN cells c USING (source, cell)
  )
  SELECT source, lag(source) OVER chain AS former, cell, lag(value) OVER chain, value,
    lag(raw) OVER chain, raw, synthetic
  FROM printed
  WINDOW chain AS (PARTITION BY agency, year, scope, cell ORDER BY place)
  QUALIFY former IS NOT NULL AND (value IS DISTINCT FROM lag(value) OVER chain
    OR kind IS DISTINCT FROM lag(kind) OVER chain OR raw IS DISTINCT FROM lag(raw) OVER chain)
  ORDER BY source, cell`;
