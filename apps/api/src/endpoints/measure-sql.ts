import { findMeasure, type Measure, mainMeasures } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { name, type Sql, sql } from "../database/sql.ts";
import { listOf } from "./filters.ts";

const known = (key: string, context: z.RefinementCtx): Measure => {
  const measure = findMeasure(key);
  if (measure) return measure;
  context.addIssue({ code: "custom", message: `there is no measure ${key}` });
  return z.NEVER;
};

/** Several measures; the main ones if not given. */
export const measuresParameter = listOf(30)
  .transform((keys, context) => keys.map((key) => known(key, context)))
  .optional()
  .openapi({
    type: "string",
    description: "Keys of measures, parted by commas; the main ones if not given",
    example: "received,disclosure_rate",
  });

export const measuresOf = (asked: readonly Measure[] | undefined): readonly Measure[] =>
  asked === undefined || asked.length === 0 ? mainMeasures : asked;

/** One measure. */
export const measureParameter = z
  .string()
  .transform(known)
  .openapi({ type: "string", description: "Key of a measure", example: "disclosure_rate" });

/** A measure's value on sums named as by `sumsOf`, for sorting; a rate over nothing is NULL. */
export const valueSql = ({ denominator }: Measure, as: string): Sql =>
  denominator === null
    ? name(as)
    : sql`(CASE WHEN ${name(`${as}.of`)} > 0 THEN ${name(as)} / ${name(`${as}.of`)} END)`;
