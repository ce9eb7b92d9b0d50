import { labelSize } from "./axes.ts";
import type { Frame } from "./frame.ts";
import { textWidth } from "./text-width.ts";

/** A value on a horizontal axis, marked across the drawing and named above it. */
export interface ValueMark {
  readonly value: number;
  readonly text: string;
  readonly colour: string;
  readonly dashed: boolean;
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const lineHeight = 15;

/** The height that the names of so many marks may need above the drawing. */
export const marksHeight = (marks: readonly ValueMark[]): number =>
  Math.min(marks.length, 6) * lineHeight + 4;

/** Lines at values between `low` and `high`; names that would lie over one another stand in rows. */
export function valueMarks(
  marks: readonly ValueMark[],
  [low, high]: readonly [number, number],
  { left, top, width, height }: Room,
  { font }: Frame,
) {
  const ends: number[] = [];
  return marks.flatMap(({ value, text, colour, dashed }) => {
    const x = left + (width * (value - low)) / (high - low);
    const long = textWidth(text, labelSize);
    const start = Math.min(Math.max(left, x - long / 2), left + width - long);
    const free = ends.findIndex((end) => end + 8 <= start);
    const row = free >= 0 ? free : ends.length;
    ends[row] = start + long;
    const y = top - 6 - lineHeight * (row + 1);
    return [
      {
        type: "line" as const,
        silent: true,
        z: 10,
        shape: { x1: x, y1: y + lineHeight - 1, x2: x, y2: top + height },
        style: { stroke: colour, lineWidth: 1.5, ...(dashed && { lineDash: [4, 3] }) },
      },
      {
        type: "text" as const,
        silent: true,
        x: start,
        y,
        style: { text, fontSize: labelSize, fontFamily: font, fill: colour },
      },
    ];
  });
}
