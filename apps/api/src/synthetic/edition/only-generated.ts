import { z } from "zod";
import { Database } from "../../database/database.ts";
import { sql } from "../../database/sql.ts";
import type { Editions } from "../../library/editions.ts";

/** The library's current edition holds reports that were not generated, or cannot be read. */
export class NotOnlyGenerated extends Error {}

/** Throws `NotOnlyGenerated` unless there is no edition yet or all reports of the current one are generated. */
export async function assertOnlyGenerated(editions: Editions): Promise<void> {
  const current = await editions.current();
  if (current === null) return;
  const path = editions.path(current);
  if (!(await isOnlyGenerated(path).catch(() => false))) throw new NotOnlyGenerated(path);
}

async function isOnlyGenerated(path: string): Promise<boolean> {
  const database = await Database.openReadOnly(path);
  try {
    const row = z.object({ real: z.int() });
    const [counts] = await database.query(
      sql`SELECT count(*)::INTEGER AS real FROM sources WHERE NOT synthetic`,
      row,
    );
    return counts?.real === 0;
  } finally {
    database.close();
  }
}
