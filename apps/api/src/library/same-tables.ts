import { comparedTables, fewestDigits } from "@gongkai/model";
import type { Database } from "../database/database.ts";
import { cellColumns } from "../database/schema.ts";
import { join, name, type Sql, sql } from "../database/sql.ts";
import { libraryRule, type RuleColumns } from "./library-rule.ts";

type Table = (typeof comparedTables)[number];

/** Among which reports a rule looks for the same tables, and which of those it means. */
interface Sought {
  readonly rule: RuleColumns;
  /** Columns of `work.contents` that reports held against each other share. */
  readonly shared: readonly Sql[];
  /** Which of them, `o`, a report `r` is held against. */
  readonly isOther: Sql;
  /** Whether a report `r` can have any, from the `agencies` and the `first_year` of those that share. */
  readonly hasOther: Sql;
  /** How many others there are, of the `members` of a group. */
  readonly count: Sql;
}

const sought: readonly Sought[] = [
  {
    rule: libraryRule("library.same_as_another"),
    shared: [sql`year`, sql`scope`, sql`rank`],
    isOther: sql`o.agency <> r.agency`,
    hasOther: sql`s.agencies > 1`,
    count: sql`members - 1`,
  },
  {
    rule: libraryRule("library.same_as_earlier"),
    shared: [sql`agency`, sql`scope`],
    isOther: sql`o.year < r.year - 1`,
    hasOther: sql`s.first_year < r.year - 1`,
    count: sql`len(others)`,
  },
];

/** Adds a finding to every report one of whose tables is cell for cell that of another. */
export async function addSameTables(edition: Database): Promise<void> {
  await edition.script("ATTACH ':memory:' AS work");
  await edition.run(contents);
  for (const table of comparedTables)
    for (const rule of sought) {
      await edition.run(alike(rule, table));
      await edition.run(telling(rule, table));
      await edition.run(repeated(rule, table));
      await edition.run(undecided(rule, table));
    }
  await edition.script("DETACH work");
}

const cellsOf = (table: Table): readonly string[] =>
  cellColumns.flatMap((column) => (column.name.startsWith(`${table}.`) ? [column.name] : []));

const figures = (table: Table): readonly Sql[] =>
  cellsOf(table).map((cell) => sql`coalesce(${name(cell)}, 0)::DOUBLE`);

/**
 * A hash of each table of each report, null where any of its cells could not be read. Governments are compared with
 * those of their level only: one that has a single region below it says the same as that.
 */
const contents = sql`
  CREATE TABLE work.contents AS
  SELECT r.source, r.agency, r.year, r.scope, CASE WHEN r.scope = 'consolidated' THEN r.level END AS rank,
    ${join(
      comparedTables.map(
        (table) =>
          sql`CASE WHEN NOT list_contains(coalesce(u.tables, []), ${table})
            THEN hash(${join(figures(table))}) END AS ${name(table)}`,
      ),
    )}
  FROM reports r LEFT JOIN (
    SELECT source, list(DISTINCT split_part(cell, '.', 1)) AS tables FROM cells
    WHERE kind IN ('unreadable', 'absent') GROUP BY source
  ) u USING (source)`;

/** Whether a report's table says enough to be told from others. */
const isTelling = (table: Table): Sql => sql`
  coalesce(list_sum(list_transform(list_distinct(list_filter([${join(figures(table))}], lambda x: x <> 0)),
    lambda x: len(trunc(abs(x))::BIGINT::VARCHAR))), 0) >= ${fewestDigits}`;

/** The cells of a table that are not zero, as JSON. */
const busyCells = (table: Table): Sql => sql`
  '["' || array_to_string(list_transform(list_filter(
    list_zip([${join(cellsOf(table).map((cell) => sql`${cell}`))}], [${join(figures(table))}]), lambda p: p[2] <> 0),
    lambda p: p[1]), '","') || '"]'`;

/** Contents that come several times among those who share, with the cells of the first who has them. */
const alike = ({ shared }: Sought, table: Table): Sql => sql`
  CREATE OR REPLACE TABLE work.alike AS
  FROM (
    SELECT ${join(shared)}, ${name(table)} AS content, min(source) AS first FROM work.contents
    WHERE ${name(table)} IS NOT NULL GROUP BY ALL HAVING count(*) > 1
  ) JOIN (SELECT source AS first, ${join(cellsOf(table).map(name))} FROM reports) USING (first)`;

/** Those that tell enough. Asked apart, for else it would be asked of every report before they are brought together. */
const telling = ({ shared }: Sought, table: Table): Sql => sql`
  CREATE OR REPLACE TABLE work.telling AS
  SELECT ${join(shared)}, content, first, ${busyCells(table)} AS cells FROM work.alike WHERE ${isTelling(table)}`;

/** How many of the other reports a finding names, and how many are looked through for them. */
const mostNamed = 5;
const mostSought = 50;

const repeated = ({ rule, shared, isOther, count }: Sought, table: Table): Sql => sql`
  INSERT INTO findings
  WITH members AS (
    SELECT c.source, c.agency, c.year, c.scope, t.first, t.cells, one.synthetic
    FROM work.contents c JOIN work.telling t ON ${shares(shared, sql`c`, sql`t`)} AND t.content = c.${name(table)}
      JOIN reports one ON one.source = c.source JOIN reports other ON other.source = t.first
    WHERE ${join(
      cellsOf(table).map(
        (cell) => sql`coalesce(one.${name(cell)}, 0) = coalesce(other.${name(cell)}, 0)`,
      ),
      sql` AND `,
    )}
  ),
  alike AS (
    SELECT first, count(*) AS members,
      min({ agency: agency, name: a.name, year: year, scope: m.scope }, ${mostSought}) AS sought
    FROM members m JOIN agencies a ON a.id = m.agency GROUP BY first
  )
  SELECT source, ${rule.id}, 'broken', cells, NULL, NULL, '[]',
    to_json({ count: ${count}, expected: NULL, named: others[:${mostNamed}] }), ${rule.severity}, ${rule.version}, synthetic
  FROM (
    SELECT r.*, members, list_filter(sought, lambda o: ${isOther}) AS others
    FROM members r JOIN alike USING (first)
  ) WHERE len(others) > 0 ORDER BY source`;

const undecided = ({ rule, shared, hasOther }: Sought, table: Table): Sql => sql`
  INSERT INTO findings
  SELECT source, ${rule.id}, 'undecided', ${busyCells(table)}, NULL, NULL, '[]', NULL,
    ${rule.severity}, ${rule.version}, synthetic
  FROM (
    SELECT r.source FROM work.contents r JOIN (
      SELECT ${join(shared)}, count(DISTINCT agency) AS agencies, min(year) AS first_year
      FROM work.contents GROUP BY ALL
    ) s ON ${shares(shared, sql`r`, sql`s`)}
    WHERE r.${name(table)} IS NULL AND ${hasOther}
  ) JOIN reports USING (source) WHERE ${isTelling(table)} ORDER BY source`;

const shares = (columns: readonly Sql[], one: Sql, other: Sql): Sql =>
  join(
    columns.map((column) => sql`${one}.${column} IS NOT DISTINCT FROM ${other}.${column}`),
    sql` AND `,
  );
