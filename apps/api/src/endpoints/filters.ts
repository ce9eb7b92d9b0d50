import { kinds, levels } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { editionParameter } from "./edition.ts";

const year = z.coerce.number().int().min(2000).max(2100).optional();

/** Words parted by commas, each once. */
export const listOf = (most: number) =>
  z
    .string()
    .max(most * 80)
    .transform((text) => [...new Set(text.split(",").filter(Boolean))])
    .pipe(z.array(z.string()).max(most, `at most ${most}`));

/** The filters that every analytic question takes; any other parameter is refused. */
export const filterParameters = z.strictObject({
  region: z
    .string()
    .regex(/^\d{6}$/, "a code of six digits")
    .optional()
    .openapi({ description: "Division code; everything below it is included", example: "410000" }),
  agency: listOf(200).optional().openapi({ description: "Agency ids, parted by commas" }),
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
