import { axisWidth, calm, labelSize, valueAxis, yearAxis } from "../../charts/axes.ts";
import type { ChartOption } from "../../charts/Chart.tsx";
import { type Draw, type Frame, isNarrow } from "../../charts/frame.ts";
import { niceScale, type Scale } from "../../charts/scale.ts";
import { textWidth } from "../../charts/text-width.ts";
import { hoveredIndex, tooltipBox } from "../../charts/tooltip.ts";
import type { Words } from "../../i18n/words.ts";
import { type OutcomeKey, outcomeColours, outcomeKeys } from "../../theme/outcome-colours.ts";
import { direct, directWidth, legend, legendHeight } from "./names.ts";
import { outcomeName } from "./outcome-name.ts";
import { outcomesTooltip } from "./tooltip.ts";
import { type OutcomeYear, shareOf } from "./years.ts";

export type OutcomesUnit = "count" | "share";

/** One outcome along the years, in the unit drawn. */
export interface Stack {
  readonly key: OutcomeKey;
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export function stacksOf(years: readonly OutcomeYear[], unit: OutcomesUnit, words: Words): Stack[] {
  const value = (key: OutcomeKey, { row }: OutcomeYear) => {
    const part = row?.[key] ?? null;
    return unit === "share" ? shareOf(part, row) : part;
  };
  return outcomeKeys
    .map((key) => ({
      key,
      name: outcomeName(key, words),
      values: years.map((year) => value(key, year)),
    }))
    .filter(({ key, values }) => key !== "unexplained" || values.some((part) => part));
}

/** Holds the tallest column. What lies a hair below zero is drawn there without a step of its own. */
export function stackScale(stacks: readonly Stack[], unit: OutcomesUnit): Scale {
  const columns = stacks[0]?.values.map((_, i) => stacks.map(({ values }) => values[i] ?? 0)) ?? [];
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const highs = columns.map((parts) => sum(parts.filter((part) => part > 0)));
  const lows = columns.map((parts) => sum(parts.filter((part) => part < 0)));
  const high = Math.max(0, ...highs);
  const tiny = Math.min(0, ...lows) > -0.03 * high;
  if (unit === "share" && tiny) return { min: 0, max: 1, interval: 0.2 };
  return niceScale(tiny ? highs : [...highs, ...lows], 5, unit === "count" ? 1 : 0);
}

export function drawOutcomes(
  years: readonly OutcomeYear[],
  unit: OutcomesUnit,
  words: Words,
): Draw {
  const stacks = stacksOf(years, unit, words);
  const scale = stackScale(stacks, unit);
  const { count } = words.t.formats;
  const write = unit === "share" ? (value: number) => `${Math.round(value * 100)}%` : count;
  return (frame): ChartOption => {
    const beside = !isNarrow(frame) && years.at(-1)?.row?.concluded != null;
    const top = frame.top + (beside ? 16 : legendHeight(stacks, frame) + 16);
    const grid = {
      left: frame.side + axisWidth(scale, write),
      right: frame.side + (beside ? directWidth(stacks) : 4),
      top,
      bottom: frame.bottom + 30,
    };
    const height = frame.height - grid.top - grid.bottom;
    const step = (frame.width - grid.left - grid.right) / years.length;
    const room = { scale, height, unit, barWidth: Math.min(84, Math.floor(step * 0.6)) };
    return {
      ...calm(frame),
      grid,
      xAxis: yearAxis(
        years.map(({ year }) => year.year),
        frame,
      ),
      yAxis: [
        valueAxis(scale, write, frame),
        ...(beside ? [direct(stacks, scale, height, frame)] : []),
      ],
      ...(!beside && { legend: legend(stacks, frame) }),
      tooltip: {
        ...tooltipBox(frame),
        axisPointer: { type: "shadow", shadowStyle: { color: frame.tokens.ink3, opacity: 0.08 } },
        formatter: (asked: unknown) => outcomesTooltip(years[hoveredIndex(asked)], stacks, words),
      },
      series: stacks.map((stack) => seriesOf(stack, room, frame, words)),
    };
  };
}

/** What a column may take up. */
interface Room {
  readonly scale: Scale;
  readonly height: number;
  readonly barWidth: number;
  readonly unit: OutcomesUnit;
}

function seriesOf(
  { key, name, values }: Stack,
  { scale, height, barWidth, unit }: Room,
  frame: Frame,
  words: Words,
) {
  const { fill, on } = outcomeColours[key];
  const pixels = (value: number) => (Math.abs(value) / (scale.max - scale.min)) * height;
  const text = (value: number | null) => segmentText(value ?? 0, unit, words);
  const fits = (value: number | null) =>
    value !== null && pixels(value) >= 16 && textWidth(text(value), labelSize - 1) <= barWidth;
  return {
    type: "bar" as const,
    name,
    stack: "outcomes",
    clip: false,
    barWidth,
    emphasis: { disabled: true },
    itemStyle: {
      color: fill,
      borderColor: frame.tokens.card,
      borderWidth: 1,
      ...(key === "unexplained" && { decal: hatch }),
    },
    data: values.map((value, i) => ({
      value,
      label: {
        show: fits(value) && isLabelled(i, values.length, frame),
        color: on,
        fontSize: labelSize - 1,
        formatter: text(value),
      },
    })),
  };
}

/** Where columns are too narrow for their numbers, the first and the last tell the story. */
const isLabelled = (i: number, count: number, { width }: Frame) =>
  i === 0 || i === count - 1 || width / count > 110;

function segmentText(value: number, unit: OutcomesUnit, { t }: Words): string {
  return unit === "share" ? t.formats.points(value) : t.formats.count(value);
}

const hatch = {
  symbol: "rect",
  color: "#8a95a1",
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
};
