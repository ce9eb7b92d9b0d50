import { expect, test } from "vitest";
import { lineScale, niceScale, ticksOf } from "./scale.ts";

test("an axis starts at zero and ends at or above the highest value", () => {
  expect(niceScale([25_512, 48_213])).toEqual({ min: 0, max: 50_000, interval: 10_000 });
});

test("a value on a round number needs no further step", () => {
  expect(niceScale([100])).toEqual({ min: 0, max: 100, interval: 20 });
});

test("values below zero extend the axis downwards", () => {
  const { min, max } = niceScale([-12, 30]);
  expect(min).toBeLessThanOrEqual(-12);
  expect(max).toBeGreaterThanOrEqual(30);
});

test("lines far above zero are drawn apart, on an axis that begins just below them", () => {
  const { min, max, interval } = lineScale([0.42, 0.54]);
  expect([min, max, interval].map((end) => end.toFixed(3))).toEqual(["0.400", "0.550", "0.050"]);
  expect(ticksOf(lineScale([0.42, 0.54]))).toEqual([0.4, 0.45, 0.5, 0.55]);
});

test("lines that are apart as it is, alike, or below zero are drawn from zero", () => {
  for (const values of [[634, 3216], [5, 5], [-0.1, 0.2], []])
    expect(lineScale(values)).toEqual(niceScale(values));
});

test("an axis of no values, or of zeros, still has a length", () => {
  expect(niceScale([]).max).toBeGreaterThan(0);
  expect(niceScale([0, 0]).max).toBeGreaterThan(0);
});

test("zero is always among the lines, exactly", () => {
  expect(ticksOf(niceScale([-0.07, 0.23]))).toContain(0);
  expect(ticksOf(niceScale([-3, -8]))).toContain(0);
});

test("an axis of counts has no line between one and two", () => {
  expect(niceScale([0, 2], 5, 1)).toEqual({ min: 0, max: 2, interval: 1 });
  expect(niceScale([0], 5, 1)).toEqual({ min: 0, max: 1, interval: 1 });
});
