import { labelSize } from "./axes.ts";
import type { Frame } from "./frame.ts";
import type { Scale } from "./scale.ts";
import { spread } from "./spread.ts";
import type { Stack } from "./stacks.ts";
import { textWidth } from "./text-width.ts";

const lineHeight = 16;

export const directWidth = (stacks: readonly Stack[]): number =>
  Math.max(...stacks.map(({ name }) => textWidth(name, labelSize, true))) + 16;

/** Where the last column's segments have their middles; a `tiny` one below zero is named on top. */
export function middles(stacks: readonly Stack[], tiny = 0): number[] {
  const ends = { up: 0, down: 0 };
  return stacks.map(({ values }) => {
    const part = values.at(-1) ?? 0;
    const side = part < -tiny ? "down" : "up";
    const middle = ends[side] + part / 2;
    ends[side] += part;
    return middle;
  });
}

/** A second axis whose labels are the parts' names, each beside its segment of the last column. */
export function direct(stacks: readonly Stack[], scale: Scale, height: number, frame: Frame) {
  const unit = (scale.max - scale.min) / height;
  const places = spread(
    middles(stacks, lineHeight * unit),
    lineHeight * unit,
    scale.min,
    scale.max,
  );
  const nearest = (value: number) =>
    places.reduce((best, place, i) => {
      const than = places[best] ?? Number.POSITIVE_INFINITY;
      return Math.abs(place - value) < Math.abs(than - value) ? i : best;
    }, 0);
  const colour = (value: number) => {
    const stack = stacks[nearest(value)];
    return stack ? stack.paint.text[frame.theme] : frame.tokens.ink2;
  };
  return {
    type: "value" as const,
    position: "right" as const,
    ...scale,
    splitLine: { show: false },
    axisLabel: {
      customValues: places,
      fontSize: labelSize,
      fontWeight: "bold" as const,
      margin: 6,
      hideOverlap: false,
      color: (value?: string | number) => colour(Number(value)),
      formatter: (value: number) => stacks[nearest(value)]?.name ?? "",
    },
  };
}

const swatch = 12;
const between = 12;

type Named = Pick<Stack, "name">;

/** A legend wraps; its height is known before it is drawn. */
export function legendHeight(stacks: readonly Named[], { width, side }: Frame): number {
  let rows = 1;
  let used = 0;
  for (const { name } of stacks) {
    const item = swatch + 5 + textWidth(name, labelSize) + between;
    if (used > 0 && used + item > width - 2 * side) {
      rows += 1;
      used = 0;
    }
    used += item;
  }
  return rows * (swatch + between);
}

export function legend(
  named: readonly Named[],
  { tokens, top, side }: Frame,
  icon: "rect" | "inherit" = "rect",
) {
  return {
    data: named.map(({ name }) => name),
    left: side,
    right: side,
    top,
    padding: 0,
    itemWidth: swatch,
    itemHeight: swatch,
    itemGap: between,
    ...(icon === "rect" && { icon }),
    selectedMode: false,
    textStyle: { color: tokens.ink2, fontSize: labelSize },
  };
}
