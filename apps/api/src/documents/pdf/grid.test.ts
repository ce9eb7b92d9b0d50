import { expect, test } from "vitest";
import { gridsOf } from "./grid.ts";
import type { RulingLine } from "./ruling-lines.ts";

const across = (at: number, from = 0, to = 100): RulingLine => ({
  axis: "horizontal",
  at,
  from,
  to,
});
const down = (at: number, from = 0, to = 60): RulingLine => ({ axis: "vertical", at, from, to });
const frame = [across(0), across(60), down(0), down(100)];

const shape = (lines: readonly RulingLine[]) =>
  gridsOf(lines, []).map(({ rows, cells }) => [
    rows,
    cells.map(({ row, rowSpan, box }) => [row, rowSpan, box.left, box.right]),
  ]);

test("cells without a wall between them are one", () => {
  expect(shape([...frame, across(30), down(40, 0, 30)])).toEqual([
    [
      2,
      [
        [0, 1, 0, 100],
        [1, 1, 0, 40],
        [1, 1, 40, 100],
      ],
    ],
  ]);
  expect(shape([...frame, across(30, 40), down(40)])).toEqual([
    [
      2,
      [
        [0, 2, 0, 40],
        [0, 1, 40, 100],
        [1, 1, 40, 100],
      ],
    ],
  ]);
});

test("the two borders of neighbouring cells are one line", () => {
  expect(shape([...frame, across(29), across(31), down(48), down(50), down(52)])[0]?.[0]).toBe(2);
});

test("a box around text, and lines that touch nothing, are no table", () => {
  expect(shape(frame)).toEqual([]);
  expect(shape([across(5), down(300)])).toEqual([]);
});

test("tables that do not touch are two, the upper one first", () => {
  const lower = [...frame, down(50)];
  const upper = lower.map((line) =>
    line.axis === "horizontal"
      ? { ...line, at: line.at + 200 }
      : { ...line, from: line.from + 200, to: line.to + 200 },
  );
  expect(gridsOf([...lower, ...upper], []).map(({ box }) => box.top)).toEqual([260, 60]);
});

test("where a page's end leaves the outer line out, the inner lines' ends bound the table", () => {
  const open = [across(60), across(30), down(0), down(50), down(100)];
  expect(gridsOf(open, []).map(({ rows, loose }) => [rows, [...loose]])).toEqual([[2, [1]]]);
});

test("a border in pieces that meet where no wall stands is one", () => {
  const pieces = [across(0, 0, 20), across(0, 20, 60), across(0, 60, 100)];
  const inPieces = [...pieces, across(60), down(0), down(100), down(80)];
  expect(shape(inPieces)).toEqual(shape([across(0), across(60), down(0), down(100), down(80)]));
  expect(shape(inPieces)).toHaveLength(1);
});
