import { expect, test } from "vitest";
import type { Point } from "../trend.ts";
import { findChange } from "./change-headline.ts";

const points = (...ratios: (number | null)[]): Point[] =>
  ratios.map((ratio, i) => ({
    year: { year: 2019 + i, filed: 10, expected: 10, synthetic: 0 },
    row: {
      year: 2019 + i,
      measure: "received",
      value: 100,
      numerator: 100,
      denominator: null,
      reports: 10,
      blank: 0,
      derived: 0,
      group: null,
      expected: 1,
      breaks: false,
      synthetic: "false",
      unmatched: null,
      change: ratio === null ? null : { matched: 10, before: 100, now: 100, difference: 0, ratio },
    },
  }));

test("states the latest change and its direction", () => {
  expect(findChange(points(null, -0.1, 0.062))).toEqual({ rule: "up", year: 2021, ratio: 0.062 });
  expect(findChange(points(null, 0.1, -0.062)).rule).toBe("down");
});

test("three years the same way make a streak", () => {
  expect(findChange(points(null, -0.2, 0.1, 0.2, 0.3))).toEqual({
    rule: "streakUp",
    years: 3,
    year: 2023,
    ratio: 0.3,
  });
  expect(findChange(points(null, -0.1, -0.2, -0.3)).rule).toBe("streakDown");
});

test("a gap ends a streak", () => {
  expect(findChange(points(0.1, 0.1, null, 0.1, 0.1)).rule).toBe("up");
});

test("a change of less than one percent is no movement", () => {
  expect(findChange(points(null, 0.004))).toEqual({ rule: "flat", year: 2020 });
});

test("says nothing where no two years can be matched", () => {
  expect(findChange(points(null, null))).toEqual({ rule: "none" });
});
