import { labelSize } from "./axes.ts";
import { cutText } from "./cut-text.ts";
import type { Frame } from "./frame.ts";
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
): number[] {
  const wanted = lines.map((line) => ((lastOf(line) - min) / (max - min)) * height);
  const placed = spread(wanted, labelSize + 5, 0, height);
  return wanted.map((place, i) => place - (placed[i] ?? place));
}

/** What stands at a line's end: its name, cut where it would take a third of the drawing, and its last value. */
export function endText(
  line: Line,
  write: (value: number) => string,
  { width }: Frame,
  named: boolean,
): string {
  const value = write(lastOf(line));
  if (!named) return value;
  return `${cutText(line.name, width / 3 - textWidth(value, labelSize), labelSize)} ${value}`;
}
