import type { Tokens } from "../theme/tokens.ts";
import { calm, labelSize } from "./axes.ts";
import type { ChartOption } from "./Chart.tsx";
import { cutText } from "./cut-text.ts";
import { type Draw, type Frame, isNarrow } from "./frame.ts";
import { textWidth } from "./text-width.ts";
import { hoveredIndex, tooltipBox } from "./tooltip.ts";

/** One bar from zero on, to the left below it; null where nothing is known. */
interface Bar {
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
  /** Brand where nothing is said. */
  readonly colour?: (tokens: Tokens) => string;
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
  const low = Math.min(0, ...bars.map(({ value }) => value ?? 0));
  const high = Math.max(0, ...bars.map(({ value }) => value ?? 0)) || (low === 0 ? 1 : 0);
  return (frame): ChartOption => {
    const names = Math.min(
      frame.width * (isNarrow(frame) ? 0.42 : 0.34),
      widest(bars.map(({ name }) => name)),
    );
    const texts = (below: boolean) =>
      widest(bars.filter(({ value }) => (value ?? 0) < 0 === below).map(({ text }) => text));
    const grid = {
      left: frame.side + names + 12 + (low < 0 ? texts(true) + 8 : 0),
      right: frame.side + texts(false) + 16,
      top: frame.top + 8,
      bottom: frame.bottom + 8,
      // The room for the labels is reckoned above.
      outerBoundsMode: "none" as const,
    };
    const width = frame.width - grid.left - grid.right;
    const zero = grid.left + (width * -low) / (high - low);
    return {
      ...calm(frame),
      grid,
      ...(low < 0 && { graphic: [zeroLine(zero, grid, frame)] }),
      xAxis: { type: "value", min: low, max: high, show: false },
      yAxis: {
        type: "category",
        inverse: true,
        data: bars.map(({ name }) => cutText(name, names, labelSize)),
        axisLine: { show: low === 0, onZero: false, lineStyle: { color: frame.tokens.edge } },
        axisTick: { show: false },
        axisLabel: {
          ...{ color: frame.tokens.ink, fontSize: labelSize, interval: 0 },
          margin: low < 0 ? texts(true) + 12 : 8,
        },
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
          data: bars.map((bar) => barOf(bar, frame)),
        },
      ],
    };
  };
}

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, labelSize)));

function barOf({ value, text, colour }: Bar, { tokens }: Frame) {
  return {
    value,
    itemStyle: { color: colour?.(tokens) ?? tokens.brand },
    label: {
      show: true,
      position: (value ?? 0) < 0 ? ("left" as const) : ("right" as const),
      color: tokens.ink,
      fontSize: labelSize,
      formatter: text,
    },
  };
}

function zeroLine(
  x: number,
  { top, bottom }: { top: number; bottom: number },
  { height, tokens }: Frame,
) {
  return {
    type: "line" as const,
    silent: true,
    shape: { x1: x, y1: top, x2: x, y2: height - bottom },
    style: { stroke: tokens.ink3, lineWidth: 1 },
  };
}
