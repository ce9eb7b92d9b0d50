import type { Formats } from "../../i18n/formats.ts";
import { directed } from "./directed.ts";

export type Value = string | number | null;

export interface SheetColumn {
  /** The column's name in a CSV file; the same in every language. */
  readonly key: string;
  readonly label: string;
  readonly kind:
    | "text"
    | "year"
    | "count"
    | "decimal"
    | "ratio"
    | "change"
    | "difference"
    | "points";
  /** Written to files only, where every row must say what it rests on. */
  readonly fileOnly?: boolean;
}

/** A figure as a table: what the table view shows and what a CSV file holds. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Value[])[];
}

/** A value as the table view writes it; null where there is no figure. */
export function written(value: Value, kind: SheetColumn["kind"], formats: Formats): string | null {
  if (value === null) return null;
  if (typeof value === "string" || kind === "year") return String(value);
  if (kind === "ratio") return formats.percent(value);
  if (kind === "change") return directed(value, formats.percent(Math.abs(value)));
  if (kind === "difference") return directed(value, decimal(Math.abs(value), formats));
  if (kind === "points") return directed(value, formats.points(value));
  return kind === "decimal" ? decimal(value, formats) : formats.count(value);
}

const decimal = (value: number, formats: Formats) => formats.amount(Number(value.toFixed(2)));
