import { sep } from "node:path";
import { z } from "zod";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { type Refusal, type RefusalCode, refuse } from "../documents/refusal.ts";
import { isRefusalCode } from "../documents/refusal-text.ts";

/** A file that was refused. */
export interface RefusedPath {
  readonly file: string;
  readonly refusal: Refusal;
}

const row = z.object({
  file: z.string(),
  code: z.custom<RefusalCode>(isRefusalCode),
  detail: z.string().nullable(),
});

/** The files of this load that were refused for their content, or because the registry can make no agency of it. */
export async function refusedPaths(
  staging: Database,
  usable: boolean,
): Promise<readonly RefusedPath[]> {
  const former = sql`
    UNION ALL
    SELECT s.root || ${sep} || s.file AS file, p.code, p.detail
    FROM former.sources s JOIN plan.agencies p USING (claim) WHERE p.agency IS NULL`;
  const rows = await staging.query(
    sql`SELECT f.path AS file, r.code, r.detail
        FROM plan.outcomes c JOIN plan.found f USING (position) JOIN staging.refusals r ON r.id = c.id
        WHERE c.origin = 'refused'
        UNION ALL
        SELECT f.path AS file, p.code, p.detail
        FROM plan.outcomes c JOIN plan.found f USING (position) JOIN staging.sources s ON s.id = c.id
          JOIN plan.agencies p ON p.claim = s.claim
        WHERE c.origin = 'staged' AND p.agency IS NULL
        ${usable ? former : sql``}`,
    row,
  );
  return rows.map(({ file, code, detail }) => ({
    file,
    refusal: refuse(code, detail ?? undefined),
  }));
}

/** How many were refused for each reason. */
export function reasonsOf(
  refused: readonly RefusedPath[],
): Readonly<Partial<Record<RefusalCode, number>>> {
  const counts: Partial<Record<RefusalCode, number>> = {};
  for (const { refusal } of refused) counts[refusal.code] = (counts[refusal.code] ?? 0) + 1;
  return counts;
}
