import type { Coverage, TrendRow } from "../../api-types.ts";
import type { Dictionary } from "../../i18n/zh.ts";

type Counted = Pick<TrendRow, "reports"> & Partial<Pick<TrendRow, "blank" | "derived">>;

/** What one year's figure rests on, for its tooltip. */
export function coverageNotes(t: Dictionary, year: Coverage, row: Counted | undefined): string[] {
  if (year.filed === 0 || !row) return [t.figure.noReport];
  const notes = [t.figure.counted(row.reports, year.filed, year.expected)];
  if (row.blank) notes.push(t.figure.blanks(row.blank));
  if (row.derived) notes.push(t.figure.derivedFrom(row.derived));
  if (year.synthetic > 0) notes.push(t.synthetic);
  return notes;
}

/** The columns that say what a row rests on, and the values for one year. */
export const coverageColumns = (t: Dictionary) =>
  [
    { key: "filed", label: t.figure.filed, kind: "count" },
    { key: "expected", label: t.figure.expected, kind: "count" },
    { key: "synthetic_reports", label: t.synthetic, kind: "count", fileOnly: true },
  ] as const;

export const coverageValues = ({ filed, expected, synthetic }: Coverage) => [
  filed,
  expected,
  synthetic,
];

/** A change of form between the first and the last year is said, whether it matters or not. */
export function formNotes(t: Dictionary, coverage: readonly Coverage[], breaks: boolean): string[] {
  const years = coverage.map(({ year }) => year);
  if (!years.includes(2020) || !years.includes(2021)) return [];
  return [breaks ? t.figure.formBreak : t.figure.formChange];
}
