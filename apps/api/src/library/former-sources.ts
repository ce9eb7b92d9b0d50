import { sep } from "node:path";
import { z } from "zod";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import type { KnownFacts } from "./known-facts.ts";
import type { Originals } from "./originals.ts";
import type { Plan, PlannedFile } from "./plan.ts";
import type { Previous } from "./previous.ts";

const sourceRow = z.object({
  id: z.int(),
  root: z.string(),
  file: z.string(),
  path: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  given: z.string().optional(),
  superseded: z.boolean(),
});
type SourceRow = z.infer<typeof sourceRow>;

const pageSize = 1000;

/**
 * Plans to read again, from their originals, the sources of a former edition whose readings cannot be taken over: all
 * but those whose very content has been read in this load. Of a file that has another content now, it is history.
 */
export async function planFormer(
  staging: Database,
  previous: Previous,
  plan: Plan,
  facts: KnownFacts,
  originals: Originals,
): Promise<void> {
  for (let last = 0; ; ) {
    const page = await pageAfter(staging, last, previous.sameSchema);
    if (!previous.sameSchema) for (const { root } of page) await facts.addFolder(root);
    await plan.addFiles(page.map((source) => plannedOf(source, previous, facts, originals)));
    last = page.at(-1)?.id ?? last;
    if (page.length < pageSize) return;
  }
}

function pageAfter(staging: Database, last: number, sameSchema: boolean): Promise<SourceRow[]> {
  const columns = sameSchema
    ? sql`s.given, s.superseded OR r.path IS NOT NULL AS superseded`
    : sql`r.path IS NOT NULL AS superseded`;
  return staging.query(
    sql`SELECT s.id, s.root, s.file, s.path, s.sha256, s.bytes, ${columns}
        FROM (SELECT root || ${sep} || file AS path, * FROM former.sources) s LEFT JOIN (
          SELECT f.path, t.sha256 FROM plan.found f JOIN plan.outcomes c USING (position)
            JOIN staging.sources t ON c.origin = 'staged' AND t.id = c.id
          WHERE f.position >= 0
        ) r ON r.path = s.path
        WHERE s.id > ${last} AND s.path NOT IN (SELECT path FROM plan.gone)
          AND s.sha256 IS DISTINCT FROM r.sha256
        ORDER BY s.id LIMIT ${pageSize}`,
    sourceRow,
  );
}

function plannedOf(
  { id, given, sha256, ...source }: SourceRow,
  { lastId }: Previous,
  facts: KnownFacts,
  originals: Originals,
): PlannedFile {
  return {
    ...source,
    position: id - lastId - 1,
    original: originals.path(sha256),
    modified: null,
    noted: true,
    given: given ?? JSON.stringify(facts.of(source)),
  };
}
