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

interface Placed extends ValueMark {
  readonly x: number;
  /** Where its name starts, and in which row above the drawing. */
  readonly start: number;
  readonly row: number;
}

/** The height that the names take above the drawing. */
export const marksHeight = (...placing: Parameters<typeof placed>): number =>
  Math.max(0, ...placed(...placing).map(({ row }) => row + 1)) * lineHeight + 4;

/** Marks between `low` and `high`, named to their right; names that would lie over one another stand in rows. */
function placed(
  marks: readonly ValueMark[],
  [low, high]: readonly [number, number],
  { left, width }: Pick<Room, "left" | "width">,
): Placed[] {
  // From the right, so that no line runs through the name of one to its left.
  const starts: number[] = [];
  return marks
    .toSorted((a, b) => b.value - a.value)
    .map((mark) => {
      const x = left + (width * (mark.value - low)) / (high - low);
      const long = textWidth(mark.text, labelSize);
      const start = Math.max(left, Math.min(x + 4, left + width - long));
      const free = starts.findIndex((taken) => start + long + 8 <= taken);
      const row = free >= 0 ? free : starts.length;
      starts[row] = Math.min(start, x);
      // Its line runs through the rows below.
      for (let below = 0; below < row; below++) starts[below] = Math.min(starts[below] ?? x, x);
      return { ...mark, x, start, row };
    });
}

/** Lines across the drawing at values between the ends, each with its name above. */
export function valueMarks(
  marks: readonly ValueMark[],
  ends: readonly [number, number],
  room: Room,
  { font, tokens }: Frame,
) {
  const { top, height } = room;
  return placed(marks, ends, room).flatMap(({ text, colour, dashed, x, start, row }) => {
    const y = top - 6 - lineHeight * (row + 1);
    return [
      {
        type: "line" as const,
        silent: true,
        z: 10,
        shape: { x1: x, y1: y, x2: x, y2: top + height },
        style: { stroke: colour, lineWidth: 1.5, ...(dashed && { lineDash: [4, 3] }) },
      },
      {
        type: "text" as const,
        silent: true,
        z: 11,
        x: start,
        y,
        style: {
          ...{ text, fontSize: labelSize, fontFamily: font, fill: colour },
          ...{ backgroundColor: tokens.card, padding: [0, 2] },
        },
      },
    ];
  });
}
