import { addedLines, apartKinds, fewestUnits, partsOf } from "@gongkai/model";
import { join, name, type Sql, sql } from "../database/sql.ts";
import { libraryRule } from "./library-rule.ts";

const { id, severity, version } = libraryRule("library.sum_of_units");

const isUnit = sql`scope = 'unit' AND kind NOT IN (${join(apartKinds.map((kind) => sql`${kind}`))})`;
const ofLine = (line: string): string => `requests.${line}`;
const cellsOf = (line: string): Sql =>
  join([...partsOf(ofLine(line)), `${ofLine(line)}.total`].map((cell) => sql`${cell}`));
const each = (piece: (line: string) => Sql): Sql => join(addedLines.map(piece));
const unknown = (line: string): Sql => name(`unknown.${line}`);

/** The lines of each report, null where nothing is reported; beside each whether it could not be read. */
const totals = sql`
  SELECT r.source, r.agency, r.region, r.year, r.scope, r.kind, r.synthetic,
    ${each((line) => sql`r.${name(ofLine(line))}`)},
    ${each((line) => sql`r.${name(ofLine(line))} IS NULL AND list_contains(coalesce(u.lines, []), ${line}) AS ${unknown(line)}`)}
  FROM reports r LEFT JOIN (
    SELECT source, list(DISTINCT split_part(cell, '.', 2)) AS lines FROM cells
    WHERE kind IN ('unreadable', 'absent') AND cell IN (${each(cellsOf)})
    GROUP BY source
  ) u USING (source)
  WHERE r.region IS NOT NULL`;

/** Equal where all units are there; of some of them the sum can only be less. A hint is never broken. */
const differs = (line: string): Sql => sql`
  CASE WHEN u.missing = 0 AND u.units >= ${fewestUnits} THEN g.${name(ofLine(line))} <> u.${name(ofLine(line))}
    ELSE g.${name(ofLine(line))} < u.${name(ofLine(line))} END AND NOT u.${unknown(line)}`;

const finding = (line: string): Sql => sql`
  SELECT g.source, ${id}, 'undecided', ${JSON.stringify([`${ofLine(line)}.total`])},
    g.${name(ofLine(line))}, u.${name(ofLine(line))}, '[]',
    to_json({ count: u.units, expected: u.units + u.missing, named: [] }), ${severity}, ${version}, g.synthetic
  FROM governments g JOIN sums u USING (region, year, synthetic) WHERE ${differs(line)}`;

/** Made-up figures and real ones are never held against each other. */
export const sumOfUnitsFindings = sql`
  INSERT INTO findings
  WITH totals AS MATERIALIZED (${totals}),
  governments AS (FROM totals WHERE scope = 'consolidated' AND kind = 'government'),
  inside AS (
    SELECT code, unnest(string_split(trim(path, '/'), '/')) AS region FROM regions
  ),
  units AS (SELECT * FROM totals WHERE ${isUnit}),
  missing AS (
    SELECT a.region AS code, year, a.synthetic, count(*) AS missing
    FROM (SELECT id AS agency, * EXCLUDE (id) FROM agencies WHERE ${isUnit}) a
      JOIN (SELECT DISTINCT year FROM governments) y
        ON y.year BETWEEN coalesce(expected_from, y.year) AND coalesce(expected_to, y.year)
      ANTI JOIN units USING (agency, year)
    GROUP BY ALL
  ),
  here AS (
    SELECT region AS code, year, synthetic, count(*) AS units,
      ${each((line) => sql`sum(${name(ofLine(line))})::DOUBLE AS ${name(ofLine(line))}, bool_or(${unknown(line)}) AS ${unknown(line)}`)}
    FROM units GROUP BY ALL
  ),
  sums AS (
    SELECT i.region, year, synthetic, coalesce(sum(units), 0)::INTEGER AS units, coalesce(sum(missing), 0)::INTEGER AS missing,
      ${each((line) => sql`sum(${name(ofLine(line))}) AS ${name(ofLine(line))}, coalesce(bool_or(${unknown(line)}), false) AS ${unknown(line)}`)}
    FROM inside i JOIN (FROM here FULL JOIN missing USING (code, year, synthetic)) USING (code)
    GROUP BY ALL
  )
  FROM (${join(addedLines.map(finding), sql` UNION ALL `)}) ORDER BY source`;
