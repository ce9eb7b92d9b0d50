import { findMeasure, type Label } from "@gongkai/model";

/** What a figure shows, without how it looks. */
export interface Chart {
  /** line: a series over categories; stack: parts of a whole; bars: one series, a bar each. */
  readonly kind: "line" | "stack" | "bars";
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  /** What the values are: parts of one are written in per cent. */
  readonly unit: string | null;
}

/** A value with the category and the series that it belongs to. */
interface Point {
  readonly category: string | number;
  readonly series: string;
  readonly value: number | null;
}

/** A chart of values in any order; where a category has no value for a series there is a gap. */
export function chartOf(
  kind: Chart["kind"],
  points: readonly Point[],
  unit: string | null = null,
): Chart {
  const categories = [...new Set(points.map(({ category }) => String(category)))];
  const values = new Map(points.map((p) => [`${p.series}\n${p.category}`, p.value]));
  const names = [...new Set(points.map(({ series }) => series))];
  return {
    ...{ kind, categories, unit },
    series: names.map((name) => ({
      name,
      values: categories.map((category) => values.get(`${name}\n${category}`) ?? null),
    })),
  };
}

/** A chart of parts that stand beside one another in rows. */
export const partsChart = <Row extends { readonly year: number }>(
  rows: readonly Row[],
  parts: readonly { readonly name: string; readonly of: (row: Row) => number | null }[],
): Chart =>
  chartOf(
    "stack",
    rows.flatMap((row) =>
      parts.map(({ name, of }) => ({ category: row.year, series: name, value: of(row) })),
    ),
  );

/** The name of a measure as figures write it. */
export const nameOf = (key: string): string => findMeasure(key)?.label.zh ?? key;

/** The unit that all measures have; null where they have several, whose values are drawn as they are. */
export function unitOf(keys: readonly string[]): string | null {
  const [unit, ...others] = new Set(keys.map((key) => findMeasure(key)?.unit ?? null));
  return others.length > 0 ? null : (unit ?? null);
}

/** What stands beside a drawing in the picture. */
export interface Caption {
  readonly title: Label;
  readonly lines: readonly string[];
  readonly foot: readonly string[];
  readonly synthetic: boolean;
}
