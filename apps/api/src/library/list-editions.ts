import { stat } from "node:fs/promises";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { schemaVersion } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import { Editions } from "./editions.ts";

const headRow = z.object({ built: z.string(), version: z.int(), reports: z.int() });

/** An edition as it lies in the library. */
export interface ListedEdition {
  readonly edition: number;
  readonly current: boolean;
  readonly bytes: number;
  /** When it was built and how many reports it has; null where the file cannot be read by this version. */
  readonly built: string | null;
  readonly reports: number | null;
}

/** The editions of a library, oldest first. */
export async function listEditions(library: string): Promise<readonly ListedEdition[]> {
  const editions = new Editions(library);
  const current = await editions.current();
  const rows: ListedEdition[] = [];
  for (const edition of await editions.all()) {
    const path = editions.path(edition);
    const head = await readHead(path).catch(() => null);
    const { size } = await stat(path);
    const known = head?.version === schemaVersion ? head : { built: null, reports: null };
    const { built, reports } = known;
    rows.push({ edition, current: edition === current, bytes: size, built, reports });
  }
  return rows;
}

async function readHead(path: string) {
  const database = await Database.openReadOnly(path);
  try {
    const [head] = await database.query(
      sql`SELECT built, schema_version AS version, (SELECT count(*) FROM reports)::INTEGER AS reports
          FROM edition`,
      headRow,
    );
    return head ?? null;
  } finally {
    database.close();
  }
}
