import { z } from "zod";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";

/** Which agencies became part of which: by the id of the one that went on, those that did not and their last year. */
export type Mergers = ReadonlyMap<string, readonly Merged[]>;

interface Merged {
  readonly id: string;
  /** The last year that it was expected to report for. */
  readonly to: number | null;
}

const mergerRow = z.object({ successor: z.string(), id: z.string(), to: z.int().nullable() });

/** The mergers that an edition knows of: few, as against its agencies. */
export async function mergersOf(database: Database): Promise<Mergers> {
  const rows = await database.query(
    sql`SELECT successor, id, expected_to AS "to" FROM agencies WHERE successor IS NOT NULL ORDER BY id`,
    mergerRow,
  );
  return Map.groupBy(rows, ({ successor }) => successor);
}

/** The agencies, and all that became part of them, each once. */
export function withMerged(mergers: Mergers, ids: readonly string[]): readonly string[] {
  const all = new Set(ids);
  for (const id of all) for (const merged of mergers.get(id) ?? []) all.add(merged.id);
  return [...all];
}
