import { kinds, levels } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { join, type Sql, sql } from "../database/sql.ts";
import type { ServedEdition } from "../library/served-editions.ts";
import { editionParameter } from "./edition.ts";
import { Problem } from "./problem.ts";

const year = z.coerce.number().int().min(2000).max(2100).optional();

/** The filters that every analytic question takes. */
export const filterParameters = z.object({
  region: z
    .string()
    .regex(/^\d{6}$/u, "a code of six digits")
    .optional()
    .openapi({ description: "Division code; everything below it is included", example: "410000" }),
  agency: z.string().optional().openapi({ description: "Agency ids, parted by commas" }),
  kind: z.enum(kinds.map(({ key }) => key)).optional(),
  level: z.enum(levels).optional(),
  from: year.openapi({ description: "First year", example: 2019 }),
  to: year.openapi({ description: "Last year", example: 2025 }),
  basis: z.enum(["units", "consolidated"]).default("units").openapi({
    description:
      "units: the sum of all agencies' own reports; consolidated: the reports that governments publish for all their agencies, of one level",
  }),
  synthetic: z.enum(["include", "exclude"]).default("include"),
  edition: editionParameter,
});

export type Filters = z.output<typeof filterParameters>;

/** The years of an answer: those asked for, else all that the edition has. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Checks the filters against the edition and settles the years. */
export async function spanOf(edition: ServedEdition, filters: Filters): Promise<Span> {
  const { from = edition.years?.from ?? 2019, to = edition.years?.to ?? 2019, region } = filters;
  if (from > to) throw new Problem("invalid-request", `from ${from} is after to ${to}`);
  if (region !== undefined && !(await hasRegion(edition, region)))
    throw new Problem("unknown-region", region);
  return { from, to };
}

async function hasRegion({ database }: ServedEdition, code: string): Promise<boolean> {
  const rows = await database.query(
    sql`SELECT code FROM regions WHERE code = ${code}`,
    z.object({ code: z.string() }),
  );
  return rows.length > 0;
}

/**
 * The ids of the agencies whose reports make up the answer. They never overlap: units report for themselves alone; of
 * the consolidated reports only one level is taken, the region's own government unless a level is named.
 */
export function cover(filters: Filters): Sql {
  const { agency, kind, level, basis, synthetic } = filters;
  const ids = agency?.split(",").filter(Boolean) ?? [];
  const conditions = [
    sql`scope = ${basis === "units" ? "unit" : "consolidated"}`,
    ...regionCondition(filters),
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(level ? [sql`level = ${level}`] : []),
    ...(ids.length > 0 ? [sql`id IN (${join(ids.map((id) => sql`${id}`))})`] : []),
    ...(synthetic === "exclude" ? [sql`NOT synthetic`] : []),
  ];
  return sql`SELECT id FROM agencies WHERE ${join(conditions, sql` AND `)}`;
}

function regionCondition({ region, basis, level }: Filters): Sql[] {
  const oneLevel = basis === "consolidated" && !level;
  if (oneLevel && region) return [sql`region = ${region}`];
  if (oneLevel) return [sql`region IN (SELECT code FROM regions WHERE parent IS NULL)`];
  return region ? [sql`region IN (${below(region)})`] : [];
}

/** A region and everything below it. */
const below = (region: string): Sql =>
  sql`SELECT code FROM regions WHERE starts_with(path, (SELECT path FROM regions WHERE code = ${region}))`;

/** The condition on `reports` that keeps those of the answer. */
export const selected = (filters: Filters, { from, to }: Span): Sql =>
  sql`scope = ${filters.basis === "units" ? "unit" : "consolidated"}
      AND year BETWEEN ${from} AND ${to} AND agency IN (${cover(filters)})`;
