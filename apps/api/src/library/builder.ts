import { rm } from "node:fs/promises";
import type { DuckDBValue } from "@duckdb/node-api";
import { Database } from "../database/database.ts";
import { schema, schemaVersion } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import type { Editions } from "./editions.ts";
import { agencyRows, dropUnexpected } from "./expected.ts";
import { type ReadReport, contentTables as readTables } from "./reading.ts";
import { type Source, sourceRow } from "./reading-row.ts";
import type { Registry } from "./registry.ts";

const contentTables = readTables.filter((table) => table !== "readings");
const batchSize = 100;

/** Builds the next edition aside from the served one: what is kept of the former, and new readings. */
export class EditionBuilder {
  private readonly editions: Editions;
  private readonly database: Database;
  private readonly number: number;
  private readonly building: string;
  private rows: Record<string, DuckDBValue[][]> = {};
  private waiting = 0;

  private constructor(editions: Editions, database: Database, number: number, building: string) {
    this.editions = editions;
    this.database = database;
    this.number = number;
    this.building = building;
  }

  static async begin(editions: Editions): Promise<EditionBuilder> {
    const { number, building } = await editions.prepare();
    const database = await Database.open(building);
    await database.script(schema());
    await database.script("CREATE TABLE incoming AS FROM readings LIMIT 0");
    return new EditionBuilder(editions, database, number, building);
  }

  /** Takes over sources of a former edition as they were read then. */
  async keep(former: string, ids: readonly number[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.run(sql`CREATE TABLE kept (id INTEGER)`);
    await this.database.append(
      "kept",
      ids.map((id) => [id]),
    );
    await this.database.script(`ATTACH '${former.replaceAll("'", "''")}' AS former (READ_ONLY)`);
    for (const table of contentTables)
      await this.database.script(
        `INSERT INTO ${table} SELECT t.* FROM former.${table} t SEMI JOIN kept ON t.source = kept.id`,
      );
    await this.database.script(
      `INSERT INTO incoming SELECT t.* FROM former.readings t SEMI JOIN kept ON t.source = kept.id;
       INSERT INTO sources SELECT t.* FROM former.sources t SEMI JOIN kept ON t.id = kept.id;
       DETACH former; DROP TABLE kept`,
    );
  }

  async add(source: Source, agency: string, { rows }: ReadReport): Promise<void> {
    const readings = rows.readings.map((row) => row.with(1, agency));
    for (const [table, more] of Object.entries({ sources: [sourceRow(source)], ...rows, readings }))
      this.rows[table] = this.rows[table]?.concat(more) ?? [...more];
    if (++this.waiting >= batchSize) await this.flush();
  }

  /** Completes the edition and makes it the current one. */
  async publish(registry: Registry, reader: string): Promise<number> {
    await this.flush();
    await this.addRegistry(registry);
    await this.database.run(
      sql`INSERT INTO edition VALUES (${this.number}, ${schemaVersion}, ${reader}, ${new Date().toISOString()})`,
    );
    await this.database.script(arrange);
    this.database.close();
    await this.editions.publish(this.number, this.building);
    return this.number;
  }

  async abandon(): Promise<void> {
    this.database.close();
    await rm(this.building, { force: true });
  }

  private async flush(): Promise<void> {
    const batch = this.rows;
    this.rows = {};
    this.waiting = 0;
    for (const [table, rows] of Object.entries(batch))
      await this.database.append(table === "readings" ? "incoming" : table, rows);
  }

  private async addRegistry(registry: Registry): Promise<void> {
    const regions = [...registry.regions.values()].map((r) => [
      ...[r.code, r.name, r.short_name, r.name_en, r.pinyin, r.initials, r.parent, r.level],
      ...[r.from, r.to, r.replaced_by, r.other_names, r.government],
      ...[registry.pathOf(r.code), r.synthetic],
    ]);
    await this.database.append("regions", regions);
    await this.database.append("agencies", agencyRows(registry));
  }
}

/**
 * Puts the readings in order and tells which are current: of several for one agency, year and scope the one published
 * last, then the one loaded last. Agencies learnt from a report that is gone go with it.
 */
const arrange = `
  INSERT INTO readings
  SELECT i.* REPLACE (
    a.region AS region, a.level AS level, a.kind AS kind,
    row_number() OVER (
      PARTITION BY i.agency, i.year, i.scope ORDER BY i.published DESC NULLS LAST, i.source DESC
    ) = 1 AS current
  )
  FROM incoming i JOIN agencies a ON a.id = i.agency
  ORDER BY a.region, i.agency, i.year, i.source;
  DROP TABLE incoming;
  ${dropUnexpected};
  CHECKPOINT;
`;
