import { kinds, levels } from "@gongkai/model";
import { z } from "@hono/zod-openapi";

export const scopeShape = z.enum(["unit", "consolidated"]);
export const formShape = z.enum(["2019", "2021"]);

/** Which report, in a path. */
export const reportPath = z.object({
  agency: z.string().max(200),
  year: z.coerce.number().int().min(1900).max(2100),
});

/** An agency as answers show it. */
export const agencyShape = z.object({
  id: z.string(),
  name: z.string(),
  region: z.string().nullable(),
  region_name: z.string().nullable(),
  level: z.enum(levels).nullable(),
  kind: z.enum(kinds.map(({ key }) => key)),
  synthetic: z.boolean(),
});

/** Words of a narrative, with where they stand in it. */
export const quoteShape = z.object({
  section: z.enum(["preamble", "overview", "problems", "other"]),
  from: z.int(),
  to: z.int(),
  text: z.string(),
});

/** Other reports that a finding rests on. */
export const othersShape = z.object({
  count: z.int(),
  expected: z.int().nullable().openapi({ description: "How many there should be; null: unknown" }),
  named: z
    .array(z.object({ agency: z.string(), name: z.string(), year: z.int(), scope: scopeShape }))
    .openapi({ description: "The first of them" }),
});

/** The file that a report was read from. */
export const sourceShape = z.object({
  file: z.string(),
  sha256: z.string(),
  format: z.string(),
  bytes: z.int(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  synthetic: z.boolean(),
});
