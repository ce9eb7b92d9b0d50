import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Database } from "../../database/database.ts";
import { schema, schemaVersion } from "../../database/schema.ts";
import { literal, name, sql } from "../../database/sql.ts";
import type { Editions } from "../../library/editions.ts";
import { generated } from "../../library/reader-version.ts";
import type { Registry } from "../../library/registry.ts";
import { preparedTables } from "./prepared-rows.ts";

/** Texts that come again and again, as lists of cells do, take a twentieth in DuckDB's newest format. */
export const compact = { storage_compatibility_version: "latest", memory_limit: "2GB" };

/** Makes the rows that stand prepared in a folder, and the registry that they belong to, the current edition. */
export async function buildEdition(
  editions: Editions,
  registry: Registry,
  folder: string,
): Promise<number> {
  const { number, building } = await editions.prepare();
  const database = await Database.open(building, compact);
  try {
    await database.script(schema());
    await addRegistry(database, registry);
    await addPrepared(database, folder);
    await database.run(
      sql`INSERT INTO edition VALUES (${number}, ${schemaVersion}, ${generated}, ${new Date().toISOString()})`,
    );
    await database.script("CHECKPOINT");
  } catch (error) {
    await rm(building, { force: true });
    throw error;
  } finally {
    database.close();
  }
  await editions.publish(number, building);
  return number;
}

/** The files of a table are taken in the order of their names and stay in the order that they are in. */
async function addPrepared(database: Database, folder: string): Promise<void> {
  for (const table of preparedTables) {
    const files = literal(join(folder, `${table}-*.parquet`));
    await database.script(sql`INSERT INTO ${name(table)} FROM read_parquet(${files})`.text);
  }
}
async function addRegistry(database: Database, registry: Registry): Promise<void> {
  const regions = [...registry.regions.values()].map((r) => [
    ...[r.code, r.name, r.short_name, r.name_en, r.pinyin, r.initials, r.parent, r.level],
    ...[r.from, r.to, r.replaced_by, r.other_names, r.government],
    ...[registry.pathOf(r.code), r.synthetic],
  ]);
  const agencies = [...registry.agencies.values()].map((a) => [
    ...[a.id, a.name, a.other_names, a.region, a.level, a.kind, a.scope],
    ...[a.from, a.to, a.synthetic],
  ]);
  await database.append("regions", regions);
  await database.append("agencies", agencies);
}
