import type { Formats } from "../../i18n/formats.ts";

export type Value = string | number | null;

export interface SheetColumn {
  /** The column's name in a CSV file; the same in every language. */
  readonly key: string;
  readonly label: string;
  readonly kind: "text" | "year" | "count" | "decimal" | "ratio" | "change" | "points";
  /** Written to files only, where every row must say what it rests on. */
  readonly fileOnly?: boolean;
}

/** A figure as a table: what the table view shows and what a CSV file holds. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Value[])[];
}

const arrow = (value: number) => (value > 0 ? "▲ " : value < 0 ? "▼ " : "");

/** A value as the table view writes it; null where there is no figure. */
export function written(value: Value, kind: SheetColumn["kind"], formats: Formats): string | null {
  if (value === null) return null;
  if (typeof value === "string" || kind === "year") return String(value);
  if (kind === "ratio") return formats.percent(value);
  if (kind === "change") return `${arrow(value)}${formats.percent(Math.abs(value))}`;
  if (kind === "points") return `${arrow(value)}${formats.points(value)}`;
  return kind === "decimal" ? formats.amount(Number(value.toFixed(2))) : formats.count(value);
}
