import { calm, labelSize } from "./axes.ts";
import type { ChartOption } from "./Chart.tsx";
import { cutText } from "./cut-text.ts";
import type { Draw } from "./frame.ts";
import { textWidth } from "./text-width.ts";
import { hoveredIndex, tooltipBox } from "./tooltip.ts";

/** One bar from zero on; null where nothing is known. */
interface Bar {
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
}

interface BarsDrawn {
  /** The series, told when a bar is clicked. */
  readonly key: string;
  readonly bars: readonly Bar[];
  readonly tooltip: (index: number) => string;
}

/** The height that so many bars need on screen. */
export const barsHeight = (count: number): number => Math.max(180, count * 26 + 16);

/** Bars one below the other in the order given, each named at its left and its value written at its end. */
export function drawBars({ key, bars, tooltip }: BarsDrawn): Draw {
  return (frame): ChartOption => {
    const names = frame.width * 0.34;
    const left = Math.min(
      names,
      Math.max(0, ...bars.map(({ name }) => textWidth(name, labelSize))),
    );
    const right = Math.max(0, ...bars.map(({ text }) => textWidth(text, labelSize)));
    return {
      ...calm(frame),
      grid: {
        left: frame.side + left + 12,
        right: frame.side + right + 16,
        top: frame.top + 8,
        bottom: frame.bottom + 8,
      },
      xAxis: { type: "value", min: 0, show: false },
      yAxis: {
        type: "category",
        inverse: true,
        data: bars.map(({ name }) => cutText(name, left, labelSize)),
        axisLine: { lineStyle: { color: frame.tokens.edge } },
        axisTick: { show: false },
        axisLabel: { color: frame.tokens.ink, fontSize: labelSize, interval: 0 },
      },
      tooltip: {
        ...tooltipBox(frame),
        axisPointer: { type: "shadow", shadowStyle: { color: frame.tokens.ink3, opacity: 0.08 } },
        formatter: (asked: unknown) => tooltip(hoveredIndex(asked)),
      },
      series: [
        {
          type: "bar",
          id: key,
          barMaxWidth: 16,
          emphasis: { disabled: true },
          itemStyle: { color: frame.tokens.brand },
          data: bars.map(({ value, text }) => ({
            value,
            label: {
              show: true,
              position: "right" as const,
              color: frame.tokens.ink,
              fontSize: labelSize,
              formatter: text,
            },
          })),
        },
      ],
    };
  };
}
