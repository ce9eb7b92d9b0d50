import { z } from "zod";
import { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";

const headRow = z.object({
  built: z.string(),
  version: z.int(),
  reports: z.int(),
  agencies: z.int(),
  synthetic: z.int(),
});

/** When an edition was built, for which version, and how many reports of how many agencies it has. */
export type EditionHead = z.infer<typeof headRow>;

/** The head of an edition file of any version that has these tables; null of any other file. */
export const readHead = (path: string): Promise<EditionHead | null> => read(path).catch(() => null);

async function read(path: string): Promise<EditionHead | null> {
  const database = await Database.openReadOnly(path);
  try {
    const [head] = await database.query(
      sql`SELECT built, schema_version AS version, r.* FROM edition,
            (SELECT count(*)::INTEGER AS reports, count(DISTINCT agency)::INTEGER AS agencies,
               (count(*) FILTER (synthetic))::INTEGER AS synthetic FROM reports) r`,
      headRow,
    );
    return head ?? null;
  } finally {
    database.close();
  }
}
