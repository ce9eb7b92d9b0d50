import { expect, test } from "vitest";
import { testingFrame } from "./testing-frame.ts";
import { marksHeight, valueMarks } from "./value-marks.ts";

const marksAt = (values: readonly number[]) =>
  values.map((value) => ({ value, text: `at ${value}`, colour: "#000000", dashed: false }));

test("names of marks stand below the upper end, however many lie over one another", () => {
  const marks = marksAt([40, 41, 42, 43, 44, 45, 46, 47]);
  const ends = [0, 100] as const;
  const room = { left: 0, width: 300 };
  const top = marksHeight(marks, ends, room);
  const drawn = valueMarks(marks, ends, { ...room, top, height: 100 }, testingFrame);
  const ys = drawn.flatMap((one) => (one.type === "text" ? [one.y] : []));
  expect(new Set(ys).size).toBe(marks.length);
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(-2);
});

test("names of marks apart stand in one row", () => {
  const room = { left: 0, width: 300 };
  expect(marksHeight(marksAt([0, 40, 80]), [0, 100], room)).toBe(
    marksHeight(marksAt([0]), [0, 100], room),
  );
});
