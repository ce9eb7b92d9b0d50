import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Database } from "../../database/database.ts";
import { schema, schemaVersion } from "../../database/schema.ts";
import { literal, name, sql } from "../../database/sql.ts";
import { completeEdition } from "../../library/complete-edition.ts";
import type { Editions } from "../../library/editions.ts";
import { agencyRows } from "../../library/expected.ts";
import { generated } from "../../library/reader-version.ts";
import { regionRows } from "../../library/region-rows.ts";
import type { Registry } from "../../library/registry.ts";
import { preparedTables } from "./prepared-rows.ts";

/** Makes the rows that stand prepared in a folder, and the registry that they belong to, the current edition. */
export async function buildEdition(
  editions: Editions,
  registry: Registry,
  folder: string,
): Promise<number> {
  const { number, building } = await editions.prepare();
  const database = await Database.openNext(building);
  try {
    await database.script(schema());
    await database.append("regions", regionRows(registry));
    await database.append("agencies", agencyRows(registry));
    await addPrepared(database, folder);
    await database.run(
      sql`INSERT INTO edition VALUES (${number}, ${schemaVersion}, ${generated}, ${new Date().toISOString()})`,
    );
    await completeEdition(database);
    await database.script("CHECKPOINT");
  } catch (error) {
    for (const end of ["", ".wal", ".tmp"])
      await rm(`${building}${end}`, { force: true, recursive: true });
    throw error;
  } finally {
    database.close();
  }
  await editions.publish(number, building);
  return number;
}

/** The files of a table are taken in the order of their names, one scope of readings after the other, and stay in the order that they are in. */
async function addPrepared(database: Database, folder: string): Promise<void> {
  for (const table of preparedTables) {
    const rows = sql`FROM read_parquet(${literal(join(folder, `${table}-*.parquet`))})`;
    const parts =
      table === "readings"
        ? ["consolidated", "unit"].map((scope) => sql`${rows} WHERE scope = ${literal(scope)}`)
        : [rows];
    for (const part of parts) await database.script(sql`INSERT INTO ${name(table)} ${part}`.text);
  }
}
