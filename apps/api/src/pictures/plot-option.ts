import { type Plot, type Series, unitNames } from "./chart.ts";
import { type Place, placesOf } from "./frame.ts";
import { colourAt, font, mostBars, mostLines, wordOf } from "./look.ts";

/** The panels of a plot, each a grid with axes of its own, below `from`. */
export function plotOption(plot: Plot, from: number) {
  const shown = { ...plot, panels: plot.panels.map((panel) => limited(plot.kind, panel)) };
  const { places, end } = placesOf(shown, from);
  const sideways = plot.kind === "bars";
  return {
    end,
    words: places.map(({ panel, title, left, width }) =>
      wordOf({ text: titleOf(plot.kind, panel), left, top: title, fontSize: 14, width }),
    ),
    option: {
      legend: places.flatMap(legendOf),
      grid: places.map(({ left, width, top, height }) => ({
        ...{ left, width, top, height },
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      })),
      xAxis: places.map((place, i) =>
        sideways ? valueAxis(place, i) : categoryAxis(place, i, false),
      ),
      yAxis: places.map((place, i) =>
        sideways ? categoryAxis(place, i, true) : valueAxis(place, i),
      ),
      series: places.flatMap(({ panel }, i) =>
        panel.series.map((series, n) => seriesOf(plot.kind, panel.unit, { series, i, n })),
      ),
    },
    left: [...(plot.notes ?? []), ...leftOut(plot)],
  };
}

type Panel = Plot["panels"][number];

/** No more than can be told apart: bars in the order of the answer, of lines those with the largest values. */
function limited(kind: Plot["kind"], panel: Panel): Panel {
  if (kind === "bars")
    return {
      ...panel,
      categories: panel.categories.slice(0, mostBars),
      series: panel.series.map((one) => ({ ...one, values: one.values.slice(0, mostBars) })),
    };
  const largest = panel.series.toSorted((a, b) => peakOf(b) - peakOf(a)).slice(0, mostLines);
  return { ...panel, series: panel.series.filter((one) => largest.includes(one)) };
}

const peakOf = ({ values }: Series): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...values.map((value) => Math.abs(value ?? 0)));

/** What the picture has no room for, in words. */
function leftOut({ kind, panels }: Plot): string[] {
  const of = (count: (panel: Panel) => number) => Math.max(0, ...panels.map(count));
  const bars = kind === "bars" ? of(({ categories }) => categories.length) : 0;
  const lines = of(({ series }) => series.length);
  return [
    ...(bars > mostBars ? [`共 ${bars} 项，图中只画前 ${mostBars} 项`] : []),
    ...(lines > mostLines ? [`共 ${lines} 条，每幅只画数值最大的 ${mostLines} 条`] : []),
  ];
}

/** What the panel is of: what all its lines are, or the only one. */
function titleOf(kind: Plot["kind"], { title, unit, series }: Panel): string {
  const named = unit === null ? "" : (unitNames[unit] ?? unit);
  const of = title ?? (kind === "line" && series.length === 1 ? series[0]?.name : undefined);
  return of === undefined ? named && `单位：${named}` : named ? `${of}（${named}）` : of;
}

const legendOf = ({ legend, left, width, panel }: Place) =>
  legend === null
    ? []
    : [
        {
          ...{ type: "plain", left, width, top: legend, padding: 0, itemGap: 10, itemHeight: 10 },
          data: panel.series.map(({ name }) => name),
          textStyle: { fontFamily: font },
        },
      ];

const categoryAxis = ({ panel }: Place, gridIndex: number, sideways: boolean) => ({
  ...{ type: "category", gridIndex, data: panel.categories, inverse: sideways },
  axisLabel: {
    ...{ fontFamily: font, width: 260, overflow: "truncate" },
    ...(sideways && { interval: 0 }),
  },
});

const valueAxis = ({ panel }: Place, gridIndex: number) => ({
  ...{ type: "value", gridIndex, splitNumber: 4 },
  axisLabel: {
    ...{ fontFamily: font, hideOverlap: true },
    ...(panel.unit === "ratio" && { formatter: "{value}%" }),
  },
});

function seriesOf(
  kind: Plot["kind"],
  unit: string | null,
  { series: { name, values }, i, n }: { series: Series; i: number; n: number },
) {
  const colour = colourAt(n);
  return {
    ...{ name, type: kind === "line" ? "line" : "bar", xAxisIndex: i, yAxisIndex: i },
    ...{ itemStyle: { color: colour }, lineStyle: { color: colour, type: dashAt(n) } },
    ...(kind === "stack" && { stack: `all ${i}`, barMaxWidth: 70 }),
    ...(kind === "bars" && { label: barLabel }),
    data: values.map((value) =>
      value === null ? null : unit === "ratio" ? Number((value * 100).toFixed(2)) : value,
    ),
  };
}

/** Lines of the same colour differ in their dashes. */
const dashAt = (n: number): string => ["solid", "dashed", "dotted"][Math.floor(n / 8)] ?? "dotted";

const barLabel = {
  show: true,
  position: "right",
  fontFamily: font,
  fontSize: 11,
  color: "#1a1a1a",
};
