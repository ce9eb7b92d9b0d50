import { expect, test } from "vitest";
import { breakMarks, segmentsOf } from "./breaks.ts";
import { testingFrame } from "./testing-frame.ts";

const years = [2019, 2020, 2021, 2022];
const at = (year: number) => [{ year, text: "" }];

test("no line runs across a break", () => {
  expect(segmentsOf([1, 2, 3, 4], at(2021), years)).toEqual([
    [1, 2, null, null],
    [null, null, 3, 4],
  ]);
});

test("a break before the first year cuts nothing and is not marked", () => {
  expect(segmentsOf([1, 2, 3, 4], at(2019), years)).toHaveLength(1);
  const room = { left: 0, top: 0, width: 300, height: 100 };
  expect(breakMarks(at(2019), years, room, testingFrame)).toEqual([]);
});

test("a break is marked halfway between its year and the one before", () => {
  const room = { left: 50, top: 0, width: 300, height: 100 };
  const [line] = breakMarks(at(2021), years, room, testingFrame);
  expect(line).toMatchObject({ shape: { x1: 200, x2: 200, y1: 0, y2: 100 } });
});
