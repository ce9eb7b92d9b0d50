import { findMeasure, type Label } from "@gongkai/model";

/** What a figure shows, without how it looks. */
export type Chart = Plot | Flow;

/** Values along axes, those of one unit to a panel. */
export interface Plot {
  /** line: a series over categories; stack: parts of a whole; bars: one series, a bar each. */
  readonly kind: "line" | "stack" | "bars";
  readonly panels: readonly Panel[];
  /** What must be known to read it. */
  readonly notes?: readonly string[];
}

export interface Panel {
  /** What all series of the panel are of, where the others are of something else. */
  readonly title: string | null;
  /** What the values count: a key of `unitNames`; null where the title of the figure says it. */
  readonly unit: string | null;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What goes from where to where; nothing runs in a circle. */
export interface Flow {
  readonly kind: "flow";
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly depth: number }[];
  readonly links: readonly { readonly source: string; readonly target: string; value: number }[];
}

/** A value with the category and the series that it belongs to. */
interface Point {
  readonly category: string | number;
  readonly series: string;
  readonly value: number | null;
}

/** A chart of values in any order; where a category has no value for a series there is a gap. */
export const chartOf = (
  kind: Plot["kind"],
  points: readonly Point[],
  unit: string | null = null,
): Chart => ({ kind, panels: [panelOf(points, { title: null, unit })] });

function panelOf(points: readonly Point[], of: Pick<Panel, "title" | "unit">): Panel {
  const categories = [...new Set(points.map(({ category }) => String(category)))];
  const values = new Map(points.map((p) => [`${p.series}\n${p.category}`, p.value]));
  const names = [...new Set(points.map(({ series }) => series))];
  return {
    ...of,
    categories,
    series: names.map((name) => ({
      name,
      values: categories.map((category) => values.get(`${name}\n${category}`) ?? null),
    })),
  };
}

/** A value of a measure in a year, of one of several (`of`) or of all together. */
interface Measured {
  readonly year: number;
  readonly of: string | null;
  readonly measure: string;
  readonly value: number | null;
  /** Whether the year may not be compared with the one before. */
  readonly breaks?: boolean;
}

/** Lines over years. Of several, a panel a measure; else a panel a unit: no axis has values of two units. */
export function measuresChart(points: readonly Measured[]): Chart {
  const several = points.some(({ of }) => of !== null);
  const panels = Map.groupBy(points, ({ measure }) => (several ? measure : unitOf(measure)));
  return {
    kind: "line",
    notes: breaksIn(points),
    panels: [...panels].map(([of, some]) =>
      panelOf(
        some.map(({ year, of: one, measure, value }) => ({
          ...{ category: year, value },
          series: several ? (one ?? "不详") : nameOf(measure),
        })),
        { title: several ? nameOf(of ?? "") : null, unit: several ? unitOf(of ?? "") : of },
      ),
    ),
  };
}

/** The years in which series break, and which. */
function breaksIn(points: readonly Measured[]): string[] {
  const years = Map.groupBy(
    points.filter(({ breaks }) => breaks),
    ({ year }) => year,
  );
  return [...years].map(([year, some]) => {
    const names = [...new Set(some.map(({ measure }) => nameOf(measure)))];
    return `${year} 年与此前不可比（见指标定义）：${names.join("、")}`;
  });
}

/** A chart of parts that stand beside one another in rows. */
export const partsChart = <Row extends { readonly year: number }>(
  rows: readonly Row[],
  parts: readonly { readonly name: string; readonly of: (row: Row) => number | null }[],
  unit: string,
): Chart =>
  chartOf(
    "stack",
    rows.flatMap((row) =>
      parts.map(({ name, of }) => ({ category: row.year, series: name, value: of(row) })),
    ),
    unit,
  );

/** The name of a measure as figures write it. */
export const nameOf = (key: string): string => findMeasure(key)?.label.zh ?? key;

export const unitOf = (key: string): string | null => findMeasure(key)?.unit ?? null;

/** How axes name what they count; parts of one are written in per cent. */
export const unitNames: Readonly<Record<string, string>> = {
  ...{ requests: "件", cases: "件", documents: "件", decisions: "件", items: "项" },
  ...{ projects: "个", amount: "万元", reports: "份", ratio: "%", per_100: "每百件" },
  ...{ agencies: "个机关", findings: "条" },
};

/** What stands beside a drawing in the picture. */
export interface Caption {
  readonly title: Label;
  readonly lines: readonly string[];
  readonly foot: readonly string[];
  readonly synthetic: boolean;
}
