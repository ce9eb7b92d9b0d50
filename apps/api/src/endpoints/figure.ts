import { figureOf, type Measure } from "@gongkai/model";
import { z } from "@hono/zod-openapi";

const number = z.number().nullable();

/** A figure with what it rests on; every answer of every question is made of these. */
export const figureShape = z.object({
  value: number.openapi({ description: "null: nothing is known, or a rate over nothing" }),
  numerator: number,
  denominator: number.openapi({ description: "null where the measure is no rate" }),
  reports: z.int().openapi({ description: "Reports that have the figure" }),
});

export type Figure = z.infer<typeof figureShape>;

/** A row of sums as it comes from the database. */
export const sumsRow = z.record(
  z.string(),
  z.union([z.number(), z.string(), z.boolean()]).nullable(),
);
export type SumsRow = z.infer<typeof sumsRow>;

/** The number in a column of a row of sums. */
export function numberIn(row: SumsRow | undefined, column: string): number | null {
  const value = row?.[column];
  return typeof value === "number" ? value : null;
}

/** The text in a column of a row of sums. */
export function textIn(row: SumsRow, column: string): string | null {
  const value = row[column];
  return typeof value === "string" ? value : null;
}

/** The figure in the columns that `sumsOf` names. */
export function figureIn(measure: Measure, row: SumsRow | undefined, as = measure.key): Figure {
  const numerator = numberIn(row, as);
  const denominator = numberIn(row, `${as}.of`);
  return {
    value: figureOf(measure, numerator, denominator),
    numerator,
    denominator,
    reports: numberIn(row, `${as}.reports`) ?? 0,
  };
}

/** Whether a year may not be compared with the one before. */
export const breaksIn = ({ breaks }: Measure, year: number): boolean =>
  breaks.some((broken) => broken.year === year);
