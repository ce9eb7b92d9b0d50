import { z } from "zod";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { type Refusal, refuse } from "../documents/refusal.ts";
import type { Agency } from "./agency.ts";
import type { Claim } from "./reading.ts";
import type { Candidates, Registry } from "./registry.ts";

const claimShape = z.object({
  agency: z.string(),
  hint: z.object({ year: z.int().nullable(), region: z.string().nullable() }),
  synthetic: z.boolean(),
});

const described = ({ candidates }: Candidates, name: string) =>
  [name, ...candidates.map((one) => `${one.name} (${one.id})`)].join("|");

/** The agency of a report; generated data never stands under a real agency, nor the reverse. */
function agencyOf({ agency: name, hint, synthetic }: Claim, registry: Registry): Agency | Refusal {
  const agency = registry.learn(name, synthetic, hint);
  if ("candidates" in agency) return refuse("agency_ambiguous", described(agency, name));
  return agency.synthetic === synthetic ? agency : refuse("synthetic_mismatch", name);
}

/** Enters in `plan.agencies` what the registry makes of each claim; of those of the former edition only if asked. */
export async function placeClaims(
  staging: Database,
  registry: Registry,
  withFormer: boolean,
): Promise<void> {
  const row = z.object({ claim: z.string() });
  const staged = sql`SELECT claim FROM staging.sources
    WHERE id IN (SELECT id FROM plan.outcomes WHERE origin = 'staged')`;
  const claims = withFormer ? sql`${staged} UNION SELECT claim FROM former.sources` : staged;
  const found = await staging.query(
    sql`SELECT DISTINCT claim FROM (${claims}) ORDER BY claim`,
    row,
  );
  const rows = found.map(({ claim }) => {
    const agency = agencyOf(claimShape.parse(JSON.parse(claim)), registry);
    if (!("code" in agency)) return [claim, agency.id, null, null];
    return [claim, null, agency.code, agency.detail ?? null];
  });
  await staging.append("agencies", rows, "plan");
}
