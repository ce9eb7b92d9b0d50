import { z } from "@hono/zod-openapi";
import { sql } from "../database/sql.ts";

/** Of a row that rests on several reports: whether they are generated sample data. */
export const syntheticShape = z.enum(["true", "false", "mixed"]).openapi({
  description:
    "Whether the reports selected for the row are generated sample data: true: all, mixed: some, false: none",
});

export type SyntheticMark = z.infer<typeof syntheticShape>;

/** The mark of so many reports, of which so many are generated. */
export const markOf = (reports: number, generated: number): SyntheticMark =>
  generated === 0 ? "false" : generated < reports ? "mixed" : "true";

/** The mark of two groups of reports together; of one of which there is nothing, that of the other. */
export function markOfBoth(a: unknown, b: unknown): SyntheticMark {
  const [one, other] = [a, b].map((mark) => syntheticShape.safeParse(mark).data);
  if (one === undefined || other === undefined || one === other) return one ?? other ?? "false";
  return "mixed";
}

/** The mark of a group of rows that say whether they are `synthetic`, as a column. */
export const syntheticColumn = sql`CASE WHEN bool_and(synthetic) THEN 'true'
  WHEN bool_or(synthetic) THEN 'mixed' ELSE 'false' END AS synthetic`;
