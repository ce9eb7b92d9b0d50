import type { Frame } from "./frame.ts";
import { type Scale, ticksOf } from "./scale.ts";
import { textWidth } from "./text-width.ts";

export const labelSize = 12;

/** What every drawing shares: no movement that carries no meaning, one typeface. */
export const calm = ({ font }: Frame) => ({ animation: false, textStyle: { fontFamily: font } });

export function yearAxis(years: readonly number[], { tokens }: Frame) {
  return {
    type: "category" as const,
    data: years.map(String),
    axisLine: { onZero: false, lineStyle: { color: tokens.edge } },
    axisTick: { show: false },
    axisLabel: { color: tokens.ink2, fontSize: labelSize, margin: 10, hideOverlap: true },
  };
}

/** Horizontal lines only; the one at zero is drawn in ink where values go below it. */
export function valueAxis(scale: Scale, write: (value: number) => string, { tokens }: Frame) {
  const colours = ticksOf(scale).map((tick) =>
    tick === 0 && scale.min < 0 ? tokens.ink3 : tokens.line,
  );
  return {
    type: "value" as const,
    ...scale,
    axisLabel: {
      color: tokens.ink2,
      fontSize: labelSize,
      formatter: (value: number) => write(value),
    },
    splitLine: { lineStyle: { color: colours } },
  };
}

/** The room that the labels of a value axis need at its left. */
export function axisWidth(scale: Scale, write: (value: number) => string): number {
  return Math.max(...ticksOf(scale).map((tick) => textWidth(write(tick), labelSize))) + 12;
}
