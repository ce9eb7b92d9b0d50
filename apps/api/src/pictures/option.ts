import type { Caption, Chart } from "./chart.ts";
import { flowOption } from "./flow-option.ts";
import { footHeight, margin, topOf, width } from "./frame.ts";
import { font, wordOf } from "./look.ts";
import { plotOption } from "./plot-option.ts";

/** A picture as plain data, since it is drawn in another thread: its size, and its chart and words as an ECharts option. */
export function pictureOf(chart: Chart, caption: Caption) {
  const from = topOf(caption.lines.length);
  const drawn =
    chart.kind === "flow"
      ? { ...flowOption(chart, from), words: [], left: [] }
      : plotOption(chart, from);
  const foot = [...drawn.left, ...caption.foot];
  const height = drawn.end + footHeight - 40 + 20 * (foot.length - 1);
  const wide = { left: margin, width: width - 2 * margin };
  const words = [
    { ...wide, text: `${caption.title.zh} ${caption.title.en}`, top: 24, fontSize: 24 },
    ...caption.lines.map((text, i) => ({ ...wide, text, top: 62 + 22 * i, fontSize: 15 })),
    ...foot.map((text, i) => ({ ...wide, text, top: drawn.end + 4 + 20 * i, fontSize: 13 })),
  ];
  const marks = caption.synthetic ? watermarks(height) : [];
  return {
    ...{ width, height },
    option: {
      ...{ animation: false, backgroundColor: "#ffffff", textStyle: { fontFamily: font } },
      ...drawn.option,
      graphic: [...words.map(wordOf), ...drawn.words, ...marks],
    },
  };
}

/** Across the drawing, so that no part of it can be cut out without one. */
const watermarks = (height: number) =>
  Array.from({ length: Math.ceil(height / 400) }, (_, row) =>
    [0.25, 0.5, 0.75].map((x) => ({
      ...{ type: "text", rotation: Math.PI / 9, z: 100 },
      ...{ x: x * width, y: ((row + 0.55) * height) / Math.ceil(height / 400) },
      style: {
        ...{ text: "合成示例数据 synthetic", fontSize: 24, fontFamily: font, fill: "#b00020" },
        ...{ opacity: 0.22, align: "center" },
      },
    })),
  ).flat();
