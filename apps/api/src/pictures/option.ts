import type { Caption, Chart } from "./chart.ts";

export const size = { width: 1120, height: 680 };

const font = "'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";
const margin = 40;
const colours = [
  ...["#1f5fbf", "#d9822b", "#2e8b57", "#b5405d", "#6b5ca5", "#3aa0b0", "#8c6d31", "#7f7f7f"],
];

/** A chart with its words as an ECharts option: plain data, since it is drawn in another thread. */
export function optionOf(chart: Chart, caption: Caption) {
  const words = [
    { text: `${caption.title.zh} ${caption.title.en}`, top: 24, fontSize: 24 },
    ...caption.lines.map((text, i) => ({ text, top: 62 + 22 * i, fontSize: 15 })),
    ...caption.foot.map((text, i) => ({ text, top: size.height - 52 + 20 * i, fontSize: 13 })),
  ];
  const sideways = chart.kind === "bars";
  const category = {
    ...{ type: "category", data: chart.categories, inverse: sideways },
    axisLabel: { fontFamily: font, width: 260, overflow: "truncate" },
  };
  const value = { type: "value", axisLabel: { fontFamily: font } };
  return {
    ...{ animation: false, backgroundColor: "#ffffff", color: colours },
    textStyle: { fontFamily: font },
    legend: {
      show: chart.series.length > 1,
      top: 112,
      type: "plain",
      textStyle: { fontFamily: font },
    },
    grid: {
      left: margin,
      right: margin,
      top: 170,
      bottom: 76,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    xAxis: sideways ? value : category,
    yAxis: sideways ? category : value,
    series: chart.series.map((one) => seriesOf(chart, one)),
    graphic: [...words.map(wordOf), ...(caption.synthetic ? watermarks() : [])],
  };
}

function seriesOf({ kind, unit }: Chart, { name, values }: Chart["series"][number]) {
  const per = unit === "ratio" ? 100 : 1;
  return {
    ...{ name: unit === "ratio" ? `${name}（%）` : name, type: kind === "line" ? "line" : "bar" },
    ...(kind === "stack" && { stack: "all" }),
    data: values.map((value) => (value === null ? null : value * per)),
  };
}

const wordOf = ({ text, top, fontSize }: { text: string; top: number; fontSize: number }) => ({
  ...{ type: "text", left: margin, top },
  style: {
    ...{ text, fontSize, fontFamily: font, fill: "#1a1a1a" },
    ...{ width: size.width - 2 * margin, overflow: "truncate" },
  },
});

/** Across the drawing, so that no part of it can be cut out without one. */
const watermarks = () =>
  [0.25, 0.5, 0.75].map((x) => ({
    ...{ type: "text", x: x * size.width, y: 0.55 * size.height, rotation: Math.PI / 9, z: 100 },
    style: {
      ...{ text: "合成示例数据 synthetic", fontSize: 24, fontFamily: font, fill: "#b00020" },
      ...{ opacity: 0.22, align: "center" },
    },
  }));
