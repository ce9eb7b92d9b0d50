import { rm } from "node:fs/promises";
import { Database } from "../database/database.ts";
import { schema, schemaVersion } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import { completeEdition } from "./complete-edition.ts";
import type { Editions } from "./editions.ts";
import { agencyRows } from "./expected.ts";
import { fill } from "./publication.ts";
import { regionRows } from "./region-rows.ts";
import type { Registry } from "./registry.ts";

/** What an edition is built from. */
interface Makings {
  readonly staging: Database;
  readonly editions: Editions;
  readonly registry: Registry;
  readonly reader: string;
  /** Whether the readings of the former edition are taken over. */
  readonly usable: boolean;
}

/** Builds the next edition aside from the served one and makes it the current one. */
export async function publish(makings: Makings, signal: AbortSignal): Promise<number> {
  const { number, building } = await makings.editions.prepare();
  try {
    await opened(building, signal, (edition) => begin(edition, makings, number));
    await makings.staging.attachNext(building);
    await fill(makings.staging, makings.usable);
    await makings.staging.script("CHECKPOINT next; DETACH next");
    await opened(building, signal, async (edition) => {
      await completeEdition(edition);
      await edition.script("CHECKPOINT");
    });
    await makings.editions.publish(number, building);
    return number;
  } catch (error) {
    await makings.staging.script("DETACH DATABASE IF EXISTS next").catch(() => {});
    for (const end of ["", ".wal", ".tmp"])
      await rm(`${building}${end}`, { force: true, recursive: true });
    throw error;
  }
}

/** Opens a file for something that the signal can stop. */
async function opened(
  path: string,
  signal: AbortSignal,
  use: (database: Database) => Promise<void>,
): Promise<void> {
  const database = await Database.openNext(path);
  const stop = () => database.interrupt();
  signal.addEventListener("abort", stop);
  try {
    await use(database);
  } finally {
    signal.removeEventListener("abort", stop);
    database.close();
  }
}

async function begin(
  edition: Database,
  { registry, reader }: Makings,
  number: number,
): Promise<void> {
  await edition.script(schema());
  await edition.run(
    sql`INSERT INTO edition VALUES (${number}, ${schemaVersion}, ${reader}, ${new Date().toISOString()})`,
  );
  await edition.append("regions", regionRows(registry));
  await edition.append("agencies", agencyRows(registry));
}
