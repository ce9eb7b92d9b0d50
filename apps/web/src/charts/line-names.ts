import { labelSize } from "./axes.ts";
import { cutText } from "./cut-text.ts";
import { type Frame, isNarrow } from "./frame.ts";
import type { Line } from "./lines.ts";
import type { Scale } from "./scale.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./text-width.ts";

const lastOf = ({ values }: Pick<Line, "values">) =>
  values.findLast((value) => value !== null) ?? 0;

/** How far each label must be moved down so that none lies over another. */
export function labelShifts(
  lines: readonly Pick<Line, "values">[],
  { min, max }: Scale,
  height: number,
  rows = 1,
): number[] {
  const wanted = lines.map((line) => ((lastOf(line) - min) / (max - min)) * height);
  const placed = spread(wanted, rows * (labelSize + 4) + 1, 0, height);
  return wanted.map((place, i) => place - (placed[i] ?? place));
}

/** What stands at a line's end: its name and its last value, on a narrow screen below it; no wider than a third of the drawing. */
export function endText(
  line: Line,
  write: (value: number) => string,
  frame: Frame,
  named: boolean,
): string {
  const value = write(lastOf(line));
  if (!named) return value;
  const third = frame.width / 3;
  if (isNarrow(frame)) return `${cutText(line.name, third, labelSize)}\n${value}`;
  return `${cutText(line.name, third - textWidth(value, labelSize), labelSize)} ${value}`;
}
