import { sep } from "node:path";
import { wideRules } from "@gongkai/model";
import { z } from "zod";
import type { Database } from "../database/database.ts";
import { orderOfReadings } from "../database/schema.ts";
import { join as joined, name, type Sql, sql } from "../database/sql.ts";
import { contentTables } from "./reading.ts";

/** What a load changes in the library. */
export interface Choice {
  readonly added: number;
  readonly kept: number;
}

/** Later tables follow from `sources` by the number of the source. */
const followers = contentTables.filter((table) => table !== "readings");

/**
 * Settles which readings stand in the next edition. The reading of a file whose content has changed stays as history
 * where the new content is of the same agency, year and scope; otherwise it has gone with that content.
 */
export async function choose(staging: Database, usable: boolean): Promise<Choice> {
  await staging.run(sql`
    INSERT INTO plan.added
    SELECT s.id, f.position, f.path, s.sha256, f.superseded, p.agency, r.year, r.scope, r.published
    FROM plan.outcomes c JOIN plan.found f USING (position)
      JOIN staging.sources s ON s.id = c.id JOIN staging.readings r ON r.source = s.id
      JOIN plan.agencies p ON p.claim = s.claim
    WHERE c.origin = 'staged' AND p.agency IS NOT NULL`);
  await staging.script(withoutSuccessor);
  if (usable) await staging.run(kept);
  const count = z.object({ added: z.int(), kept: z.int() });
  const [row] = await staging.query(
    sql`SELECT (SELECT count(*)::INTEGER FROM plan.added) AS added,
          (SELECT count(*)::INTEGER FROM plan.kept) AS kept`,
    count,
  );
  return row ?? { added: 0, kept: 0 };
}

const withoutSuccessor = `
  DELETE FROM plan.added h WHERE superseded AND NOT EXISTS (
    FROM plan.added a WHERE NOT a.superseded AND a.path = h.path
      AND a.agency = h.agency AND a.year = h.year AND a.scope = h.scope)`;

const kept = sql`
  INSERT INTO plan.kept
  SELECT s.id, s.path, s.superseded OR a.path IS NOT NULL, coalesce(p.agency, r.agency),
    r.year, r.scope, r.published, r.current
  FROM (SELECT root || ${sep} || file AS path, * FROM former.sources) s
    JOIN former.readings r ON r.source = s.id
    LEFT JOIN plan.agencies p ON p.claim = s.claim
    LEFT JOIN plan.added a ON a.path = s.path AND NOT a.superseded
  WHERE s.path NOT IN (SELECT path FROM plan.gone) AND (p.claim IS NULL OR p.agency IS NOT NULL)
    AND (a.path IS NULL OR (a.agency = coalesce(p.agency, r.agency) AND a.year = r.year
      AND a.scope = r.scope AND a.sha256 <> s.sha256))`;

/**
 * Numbers the readings, those added after `last` in the order of their files, and tells which are current: of several
 * for one agency, year and scope the one whose file still says so, then the one published last, then the one loaded last.
 */
export async function number(staging: Database, last: number): Promise<void> {
  await staging.run(sql`
    INSERT INTO plan.numbered
    SELECT origin, id, new_id, path, superseded, agency, was_current, row_number() OVER (
        PARTITION BY agency, year, scope ORDER BY superseded, published DESC NULLS LAST, new_id DESC
      ) = 1
    FROM (
      SELECT 'former' AS origin, *, id AS new_id FROM plan.kept
      UNION ALL BY NAME
      SELECT 'staged' AS origin, * EXCLUDE (position, sha256), true AS was_current,
        ${last}::INTEGER + row_number() OVER (ORDER BY position)::INTEGER AS new_id FROM plan.added
    )`);
}

/** Fills the edition attached as `next`, whose agencies are known, from the former one and what is staged. */
export async function fill(staging: Database, usable: boolean): Promise<void> {
  const origins = usable ? (["former", "staged"] as const) : (["staged"] as const);
  for (const origin of origins) {
    await staging.run(sources(origin));
    for (const table of followers) await staging.run(contents(origin, table));
  }
  await staging.run(readings(origins));
}

type Origin = "former" | "staged";

const tableOf = (origin: Origin, table: string): Sql =>
  sql`${name(origin === "former" ? "former" : "staging")}.${name(table)}`;

const sources = (origin: Origin): Sql => sql`
  INSERT INTO next.sources
  SELECT s.* REPLACE (n.new_id AS id, n.superseded AS superseded,
    coalesce(f.modified, s.modified) AS modified)
  FROM ${tableOf(origin, "sources")} s JOIN plan.numbered n ON n.origin = ${origin} AND n.id = s.id
    LEFT JOIN plan.outcomes c ON c.origin = ${origin} AND c.id = s.id
    LEFT JOIN plan.found f ON f.position = c.position
  ORDER BY n.new_id`;

/** Findings across reports are made anew for every edition. */
function contents(origin: Origin, table: string): Sql {
  const rules = joined(wideRules.map(({ id }) => sql`${id}`));
  const own = table === "findings" ? sql`t.rule NOT IN (${rules})` : sql`true`;
  return sql`
    INSERT INTO next.${name(table)} SELECT t.* REPLACE (n.new_id AS source)
    FROM ${tableOf(origin, table)} t JOIN plan.numbered n ON n.origin = ${origin} AND n.id = t.source
    WHERE ${own}`;
}

function readings(origins: readonly Origin[]): Sql {
  const all = origins.map(
    (origin) => sql`
      SELECT t.* REPLACE (n.new_id AS source, n.agency AS agency, n.current AS current,
        CASE WHEN n.current THEN t.counted ELSE 0 END AS counted)
      FROM ${tableOf(origin, "readings")} t
        JOIN plan.numbered n ON n.origin = ${origin} AND n.id = t.source`,
  );
  return sql`
    INSERT INTO next.readings
    FROM (
      SELECT i.* REPLACE (a.region AS region, a.level AS level, a.kind AS kind)
      FROM (${joined(all, sql` UNION ALL `)}) i JOIN next.agencies a ON a.id = i.agency
    ) ORDER BY ${orderOfReadings}`;
}

/**
 * How many files were read now, read by a load that was interrupted, and are as they were; and of how many of these
 * a manifest that is there no longer has said something that still stands. The joins are on one expression each:
 * with a second condition DuckDB holds every file against every reading.
 */
export async function countsOf(staging: Database, firstFresh: number, usable: boolean) {
  const former = usable ? sql`former.sources` : sql`staging.sources`;
  const row = z.object({
    read: z.int(),
    resumed: z.int(),
    unchanged: z.int(),
    remembered: z.int(),
  });
  const [counts] = await staging.query(
    sql`SELECT (count(*) FILTER (a.id > ${firstFresh}))::INTEGER AS read,
          (count(*) FILTER (a.id <= ${firstFresh}))::INTEGER AS resumed,
          (count(*) FILTER (c.origin = 'former'))::INTEGER AS unchanged,
          (count(*) FILTER (c.origin = 'former' AND NOT f.noted AND f.given <> s.given))::INTEGER AS remembered
        FROM plan.outcomes c JOIN plan.found f USING (position)
          LEFT JOIN plan.added a ON a.id = CASE c.origin WHEN 'staged' THEN c.id END
          LEFT JOIN ${former} s ON s.id = CASE c.origin WHEN 'former' THEN c.id END`,
    row,
  );
  return counts ?? { read: 0, resumed: 0, unchanged: 0, remembered: 0 };
}

/** The files whose reports have been replaced in this load, each with the one that stands in its place. */
export async function replacedPaths(staging: Database): Promise<readonly string[]> {
  const rows = await staging.query(
    sql`SELECT path FROM plan.numbered WHERE was_current AND NOT current ORDER BY path, new_id`,
    z.object({ path: z.string() }),
  );
  return rows.map(({ path }) => path);
}

/** Clears away what is staged of the files of this load but for what it could not place or take. */
export async function clear(staging: Database): Promise<boolean> {
  await staging.script(`
    CREATE TABLE plan.left_over AS
    SELECT s.id FROM staging.sources s WHERE NOT (${isOfThisLoad})
    UNION ALL
    SELECT c.id FROM plan.outcomes c WHERE c.origin = 'staged' AND c.id NOT IN (SELECT id FROM plan.added);
    DELETE FROM staging.sources WHERE id NOT IN (SELECT id FROM plan.left_over);
    ${contentTables
      .map((t) => `DELETE FROM staging.${t} WHERE source NOT IN (SELECT id FROM plan.left_over);`)
      .join("\n")}
    DELETE FROM staging.refusals s WHERE (${isOfThisLoad})
      AND id NOT IN (SELECT id FROM plan.outcomes WHERE origin = 'refused');
    CHECKPOINT staging;`);
  const [row] = await staging.query(
    sql`SELECT (SELECT count(*) FROM staging.sources) + (SELECT count(*) FROM staging.refusals) = 0 AS empty`,
    z.object({ empty: z.boolean() }),
  );
  return row?.empty ?? false;
}

const path = `s.root || '${sep.replace("'", "''")}' || s.file`;
const isOfThisLoad = `${path} IN (SELECT path FROM plan.found) OR EXISTS (
  FROM plan.folders d WHERE starts_with(${path}, d.folder))`;
