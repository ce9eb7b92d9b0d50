import type { Coverage } from "../../api-types.ts";
import type { BrokenYear } from "./breakdown.ts";

type Row = {
  readonly year: number;
  readonly total: number | null;
  readonly reports: number;
} & Readonly<Record<string, number | string | null>>;

/** Rows of totals and their parts, each in its year of the coverage. */
export const yearsIn = (coverage: readonly Coverage[], rows: readonly Row[]): BrokenYear[] =>
  coverage.map((year) => {
    const row = rows.find((one) => one.year === year.year);
    return { year, row: row && { whole: row.total, reports: row.reports, parts: numbersOf(row) } };
  });

const numbersOf = (row: Row): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) =>
      typeof value === "string" ? [] : [[key, value]],
    ),
  );
