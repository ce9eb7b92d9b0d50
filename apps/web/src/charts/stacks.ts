import type { Paint } from "../theme/paint.ts";
import { axisWidth, calm, labelSize, valueAxis, yearAxis } from "./axes.ts";
import type { ChartOption } from "./Chart.tsx";
import { type Draw, type Frame, isNarrow } from "./frame.ts";
import { hatch, patternOf } from "./patterns.ts";
import { niceScale, type Scale } from "./scale.ts";
import { direct, directWidth, legend, legendHeight } from "./stack-names.ts";
import { textWidth } from "./text-width.ts";
import { hoveredIndex, tooltipBox } from "./tooltip.ts";

export type StackUnit = "count" | "share";

/** One part along the years, in the unit drawn; null where nothing is known. */
export interface Stack {
  readonly key: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly paint: Paint;
  /** Whether it is what the other parts leave open. */
  readonly open?: boolean;
}

/** Holds the tallest column. What lies a hair below zero is drawn there without a step of its own. */
export function stackScale(stacks: readonly Stack[], unit: StackUnit): Scale {
  const columns = stacks[0]?.values.map((_, i) => stacks.map(({ values }) => values[i] ?? 0)) ?? [];
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const highs = columns.map((parts) => sum(parts.filter((part) => part > 0)));
  const lows = columns.map((parts) => sum(parts.filter((part) => part < 0)));
  const high = Math.max(0, ...highs);
  const tiny = Math.min(0, ...lows) > -0.03 * high;
  if (unit === "share" && tiny && stacks.length > 1) return { min: 0, max: 1, interval: 0.2 };
  return niceScale(tiny ? highs : [...highs, ...lows], 5, unit === "count" ? 1 : 0);
}

interface StacksDrawn {
  readonly years: readonly number[];
  readonly stacks: readonly Stack[];
  readonly unit: StackUnit;
  /** The only part that is drawn, if not all. */
  readonly only?: string;
  /** The text on a segment, and on the axis. */
  readonly write: (value: number) => string;
  readonly onAxis: (value: number) => string;
  readonly tooltip: (index: number) => string;
}

/** A column a year, made of parts; named beside the last column, or in a legend where the room is missing. */
export function drawStacks({ stacks: all, only, ...drawn }: StacksDrawn): Draw {
  const { years, unit, write, onAxis, tooltip } = drawn;
  const stacks = only === undefined ? all : all.filter(({ key }) => key === only);
  const scale = stackScale(stacks, unit);
  return (frame): ChartOption => {
    const beside = !isNarrow(frame) && stacks.some(({ values }) => values.at(-1) != null);
    const grid = {
      left: frame.side + axisWidth(scale, onAxis),
      right: frame.side + (beside ? directWidth(stacks) : 4),
      top: frame.top + (beside ? 16 : legendHeight(stacks, frame) + 16),
      bottom: frame.bottom + 30,
    };
    const height = frame.height - grid.top - grid.bottom;
    const step = (frame.width - grid.left - grid.right) / years.length;
    const room = { scale, height, write, barWidth: Math.min(84, Math.floor(step * 0.6)) };
    return {
      ...calm(frame),
      grid,
      xAxis: yearAxis(years, frame),
      yAxis: [
        valueAxis(scale, onAxis, frame),
        ...(beside ? [direct(stacks, scale, height, frame)] : []),
      ],
      ...(!beside && { legend: legend(stacks, frame) }),
      tooltip: {
        ...tooltipBox(frame),
        axisPointer: { type: "shadow", shadowStyle: { color: frame.tokens.ink3, opacity: 0.08 } },
        formatter: (asked: unknown) => tooltip(hoveredIndex(asked)),
      },
      series: stacks.map((stack) => seriesOf(stack, all.indexOf(stack), room, frame)),
    };
  };
}

/** What a column may take up. */
interface Room {
  readonly scale: Scale;
  readonly height: number;
  readonly barWidth: number;
  readonly write: (value: number) => string;
}

function seriesOf(stack: Stack, index: number, room: Room, frame: Frame) {
  const { scale, height, barWidth, write } = room;
  const { key, name, values, paint, open } = stack;
  const pixels = (value: number) => (Math.abs(value) / (scale.max - scale.min)) * height;
  const fits = (value: number | null) =>
    value !== null && pixels(value) >= 16 && textWidth(write(value), labelSize - 1) + 4 <= barWidth;
  return {
    type: "bar" as const,
    id: key,
    name,
    stack: "all",
    clip: false,
    barWidth,
    emphasis: { disabled: true },
    itemStyle: {
      color: paint.fill,
      borderColor: frame.tokens.card,
      borderWidth: 1,
      ...(open ? { decal: hatch } : patternOf(index, frame)),
    },
    data: values.map((value, i) => ({
      value,
      label: {
        show: fits(value) && isLabelled(i, values.length, frame),
        color: paint.on,
        // Over a pattern the number has a ground of its own.
        ...(frame.theme === "contrast" && { backgroundColor: paint.fill, padding: [1, 3] }),
        fontSize: labelSize - 1,
        formatter: write(value ?? 0),
      },
    })),
  };
}

/** Where columns are too narrow for their numbers, the first and the last tell the story. */
const isLabelled = (i: number, count: number, { width }: Frame) =>
  i === 0 || i === count - 1 || width / count > 110;
