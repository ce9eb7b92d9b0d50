import type { Coverage, TrendAnswer, TrendRow } from "../../api-types.ts";

/** The latest year that anyone has reported for, and its figures. */
export interface Kpi {
  readonly year: Coverage;
  readonly row: (measure: string) => TrendRow | undefined;
}

export function kpiOf({ coverage, rows }: TrendAnswer): Kpi | undefined {
  const year = coverage.findLast(({ filed }) => filed > 0);
  if (!year) return undefined;
  return {
    year,
    row: (measure) => rows.find((row) => row.year === year.year && row.measure === measure),
  };
}
