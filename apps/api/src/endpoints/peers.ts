import { kinds, levels } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { listed, sql } from "../database/sql.ts";
import { Problem } from "./problem.ts";
import { reportsOf, type Selection } from "./selection.ts";

export const peersParameter = z.enum(["kind", "volume"]).default("kind").openapi({
  description:
    "kind: agencies of the same level and kind; volume: of any kind, with half to twice the requests of the first agency named",
});

export const groupShape = z
  .object({
    level: z.enum(levels).nullable(),
    kind: z.enum(kinds.map(({ key }) => key)).nullable(),
    region: z.string().nullable(),
    received: z.object({ from: z.number(), to: z.number() }).nullable(),
  })
  .openapi({ description: "Who is compared; null: of any" });

export type PeerGroup = z.infer<typeof groupShape>;

const memberRow = z.object({
  level: groupShape.shape.level,
  kind: z.enum(kinds.map(({ key }) => key)),
});

/**
 * The group that named agencies belong to: of their level and kind, unless the filters name one; or of the volume of
 * the first of them. Without agencies, what the filters name.
 */
export async function peerGroupOf(
  selection: Selection,
  agencies: readonly string[],
  peers: z.infer<typeof peersParameter>,
): Promise<PeerGroup> {
  const { level = null, kind = null, region = null } = selection.filters;
  const named = { level, kind, region, received: null };
  if (peers === "volume") return { ...named, received: await bandOf(selection, agencies[0]) };
  if (agencies.length === 0) return named;
  const found = await selection.edition.database.query(
    sql`SELECT DISTINCT level, kind FROM agencies WHERE id IN (${listed(agencies)})`,
    memberRow,
  );
  const kindsFound = new Set(kind === null ? found.map((member) => member.kind) : [kind]);
  const levelsFound = new Set(level === null ? found.map((member) => member.level) : [level]);
  if (kindsFound.size > 1 || levelsFound.size > 1)
    throw Problem.ofParameter("agency", "agencies of several kinds or levels: name kind and level");
  const [only] = found;
  return { ...named, kind: kind ?? only?.kind ?? null, level: level ?? only?.level ?? null };
}

async function bandOf(selection: Selection, agency: string | undefined) {
  if (agency === undefined)
    throw Problem.ofParameter("peers", "a volume is that of an agency: name one");
  const own = { ...selection, filters: { ...selection.filters, agency: [agency] } };
  const [found] = await selection.edition.database.query(
    sql`SELECT "requests.received"::DOUBLE AS received FROM (${reportsOf(own, { span: selection.span, columns: ["requests.received"] })})`,
    z.object({ received: z.number().nullable() }),
  );
  if (found?.received == null)
    throw Problem.ofParameter("agency", `${agency} does not say how many requests it received`);
  return { from: found.received / 2, to: found.received * 2 };
}
