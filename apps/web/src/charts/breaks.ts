import { labelSize } from "./axes.ts";
import type { Frame } from "./frame.ts";

/** A year that may not be compared with the one before it. */
export interface YearBreak {
  readonly year: number;
  readonly text: string;
}

/** The values cut where the series breaks: each part as long as the whole, empty outside its own years. */
export function segmentsOf(
  values: readonly (number | null)[],
  breaks: readonly YearBreak[],
  years: readonly number[],
): (number | null)[][] {
  const starts = [0, ...breaks.map(({ year }) => years.indexOf(year)).filter((at) => at > 0)];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? values.length;
    return values.map((value, at) => (at >= start && at < end ? value : null));
  });
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A dashed line between the two years of each break, with what it is. */
export function breakMarks(
  breaks: readonly YearBreak[],
  years: readonly number[],
  { left, top, width, height }: Room,
  { tokens, font }: Frame,
) {
  return breaks.flatMap(({ year, text }) => {
    const at = years.indexOf(year);
    if (at < 1) return [];
    const x = left + (width * (at - 0.5)) / (years.length - 1);
    return [
      {
        type: "line" as const,
        silent: true,
        shape: { x1: x, y1: top, x2: x, y2: top + height },
        style: { stroke: tokens.ink3, lineWidth: 1, lineDash: [4, 4] },
      },
      {
        type: "text" as const,
        silent: true,
        x: x + 4,
        y: top - 14,
        style: { text, fontSize: labelSize - 1, fontFamily: font, fill: tokens.ink2 },
      },
    ];
  });
}
