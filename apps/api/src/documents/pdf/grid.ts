import { around, type Box, type Bunch, cluster, isInside, middle, sum } from "./box.ts";
import { type Piece, sizeOf } from "./page-text.ts";
import type { RulingLine } from "./ruling-lines.ts";

/** A cell of a ruled table: the row of the grid that it begins in, the rows that it covers, its box on the page. */
interface GridCell {
  readonly row: number;
  readonly rowSpan: number;
  readonly box: Box;
}

/** A ruled table on one page. */
export interface Grid {
  readonly box: Box;
  readonly rows: number;
  /** Rows that are none if nothing is printed in them: they are open where the page ends. */
  readonly loose: ReadonlySet<number>;
  readonly cells: readonly GridCell[];
}

/** Lines that end this close to each other touch, in points. */
export const tolerance = 3;
/** A page with more lines than this is a drawing. */
const mostLines = 20_000;
const mostCells = 20_000;
/** Browsers draw the borders of neighbouring cells up to this far apart; rows of text are higher. */
const widestBorder = 8;
const lowestRow = 1.1;

/** The ruled tables of a page, top to bottom: lines that touch belong to one table. */
export function gridsOf(lines: readonly RulingLine[], pieces: readonly Piece[]): Grid[] {
  if (lines.length > mostLines) return [];
  return groupsOf(lines)
    .flatMap((group) => gridOf(group, pieces))
    .toSorted((a, b) => b.box.top - a.box.top);
}

/** The grid of lines; a box around text is none. Where the outer lines are missing, the inner ones end. */
function gridOf(lines: readonly RulingLine[], pieces: readonly Piece[]): Grid[] {
  const [across, down] = [of("horizontal", lines), of("vertical", lines)];
  if (across.length === 0 || down.length === 0) return [];
  const reach = thickestBorder(ends(across), ends(down), pieces);
  const xs = cluster([...down.map(({ at }) => at), ...ends(across)], reach);
  const ys = cluster([...across.map(({ at }) => at), ...ends(down)], reach).toReversed();
  if (xs.length * ys.length > mostCells) return [];
  const cells = cellsOf({ xs, ys, across, down });
  const box = around(cells.map((cell) => cell.box));
  const numbers = Array.from({ length: ys.length - 1 }, (_, row) => row);
  const loose = new Set(numbers.filter((row) => isLoose(row, ys, across)));
  return cells.length > 1 ? [{ box, rows: ys.length - 1, loose, cells }] : [];
}

const isLoose = (row: number, ys: readonly Bunch[], across: readonly RulingLine[]): boolean =>
  [ys[row], ys[row + 1]].some((y) => !across.some((line) => y && isOn(line, y)));

/** How far apart lines of one border can be: no further than the smallest text is high. */
function thickestBorder(
  [left, right]: readonly [number, number],
  [bottom, top]: readonly [number, number],
  pieces: readonly Piece[],
): number {
  const inside = pieces.filter(({ box }) => isInside(box, { left, right, bottom, top }));
  const sizes = inside.map(sizeOf).filter((size) => size > tolerance);
  return Math.min(widestBorder, ...sizes.map((size) => size * lowestRow));
}

const of = (axis: RulingLine["axis"], lines: readonly RulingLine[]): RulingLine[] =>
  lines.filter((line) => line.axis === axis);

const ends = (lines: readonly RulingLine[]): readonly [number, number] => [
  lines.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
  lines.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
];

interface Ruling {
  readonly xs: readonly Bunch[];
  readonly ys: readonly Bunch[];
  readonly across: readonly RulingLine[];
  readonly down: readonly RulingLine[];
}

/** The cells between the lines: neighbours with no line between them are one, as far as they make a rectangle. */
function cellsOf({ xs, ys, across, down }: Ruling): GridCell[] {
  const cells: GridCell[] = [];
  const taken = new Set<number>();
  const [width, height] = [xs.length - 1, ys.length - 1];
  const [x, y] = [xs.map(middle), ys.map(middle)];
  const isWalled = (column: number, row: number) => isDrawn(down, xs[column], y[row + 1], y[row]);
  const isFloored = (column: number, row: number) =>
    isDrawn(across, ys[row], x[column], x[column + 1]);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue;
      let [end, below] = [column + 1, row + 1];
      while (end < width && !isWalled(end, row)) end++;
      while (below < height && !isFloored(column, below)) below++;
      for (let r = row; r < below; r++) for (let c = column; c < end; c++) taken.add(r * width + c);
      const [left = 0, right = 0, top = 0, bottom = 0] = [x[column], x[end], y[row], y[below]];
      cells.push({ row, rowSpan: below - row, box: { left, right, top, bottom } });
    }
  return cells;
}

/** Whether lines cover most of the stretch between two crossings. */
function isDrawn(lines: readonly RulingLine[], on: Bunch | undefined, from = 0, to = 0): boolean {
  const covered = lines
    .filter((line) => on && isOn(line, on))
    .map((line) => Math.min(line.to, to) - Math.max(line.from, from))
    .filter((length) => length > 0);
  return Math.max(0, ...covered) >= (to - from) * 0.5 || sum(covered) >= (to - from) * 0.9;
}

const isOn = ({ at }: RulingLine, { least, most }: Bunch): boolean => at >= least && at <= most;

/** Lines in groups that cross or touch each other, or go on where the other ends. */
function groupsOf(lines: readonly RulingLine[]): RulingLine[][] {
  const parent = lines.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  const down = [...lines.entries()].filter(([, { axis }]) => axis === "vertical");
  for (const [i, line] of lines.entries())
    if (line.axis === "horizontal")
      for (const [j, other] of down) if (cross(line, other)) parent[find(i)] = find(j);
  for (const axis of ["horizontal", "vertical"] as const)
    for (const [i, j] of goingOn(lines, axis)) parent[find(i)] = find(j);
  const groups = Map.groupBy(lines.entries(), ([i]) => find(i));
  return Array.from(groups.values(), (group) => group.map(([, line]) => line));
}

/** Pairs of lines in one direction of which the second begins where the first ends: pieces of one. */
function goingOn(lines: readonly RulingLine[], direction: RulingLine["axis"]): [number, number][] {
  const along = [...lines.entries()]
    .filter(([, { axis }]) => axis === direction)
    .toSorted(([, a], [, b]) => a.from - b.from);
  const last = new Map<number, readonly [number, RulingLine]>();
  return along.flatMap(([j, next]) => {
    const track = Math.round(next.at);
    const before = [track - 1, track, track + 1].flatMap((near) => {
      const [i, line] = last.get(near) ?? [j, next];
      return i !== j && next.from - line.to <= 1 && Math.abs(next.at - line.at) <= 1 ? [i] : [];
    });
    if (next.to >= (last.get(track)?.[1].to ?? 0)) last.set(track, [j, next]);
    return before.map((i): [number, number] => [i, j]);
  });
}

const cross = (h: RulingLine, v: RulingLine): boolean =>
  v.at >= h.from - tolerance &&
  v.at <= h.to + tolerance &&
  h.at >= v.from - tolerance &&
  h.at <= v.to + tolerance;
