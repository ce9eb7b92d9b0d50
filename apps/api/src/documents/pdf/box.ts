/** A rectangle on a page, in points from the lower left of the page as it is looked at. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The smallest box around all of them. */
export function around(boxes: readonly Box[]): Box {
  const [first = { left: 0, right: 0, bottom: 0, top: 0 }, ...rest] = boxes;
  return rest.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      right: Math.max(all.right, box.right),
      bottom: Math.min(all.bottom, box.bottom),
      top: Math.max(all.top, box.top),
    }),
    first,
  );
}

/** Whether the middle of a box lies in another. */
export function isInside(box: Box, outer: Box): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.bottom + box.top) / 2];
  return x >= outer.left && x <= outer.right && y >= outer.bottom && y <= outer.top;
}

/** Neighbouring values taken for one. */
export interface Bunch {
  readonly least: number;
  readonly most: number;
}

export const middle = ({ least, most }: Bunch): number => (least + most) / 2;

/** Values in bunches, each no wider than `reach`, ascending. */
export function cluster(values: readonly number[], reach: number): Bunch[] {
  const bunches: { least: number; most: number }[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = bunches.at(-1);
    if (last && value - last.least <= reach) last.most = value;
    else bunches.push({ least: value, most: value });
  }
  return bunches;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
