import { expect, test } from "vitest";
import type { Point } from "../trend.ts";
import { findTrend } from "./headline.ts";

const point = (year: number, value: number | null, reports = 100, ratio?: number): Point => ({
  year: { year, filed: reports, expected: 100, synthetic: 0 },
  row: {
    year,
    measure: "received",
    value,
    numerator: value,
    denominator: null,
    reports,
    blank: 0,
    derived: 0,
    group: null,
    expected: 1,
    breaks: false,
    synthetic: "false",
    unmatched: null,
    change: ratio === undefined ? null : { matched: 1, before: 1, now: 1, difference: 0, ratio },
  },
});

test("compares the first and the last year that have a figure", () => {
  expect(
    findTrend([
      point(2019, null),
      point(2020, 100),
      point(2021, 90, 100, -0.1),
      point(2022, 150, 100, 0.65),
    ]),
  ).toEqual({ rule: "rose", from: 2020, to: 2022, ratio: 0.5, value: 150 });
});

test("tells a fall from a rise", () => {
  expect(findTrend([point(2019, 100), point(2020, 60, 100, -0.4)]).rule).toBe("fell");
});

test("says how many times as much when it at least doubled", () => {
  expect(findTrend([point(2019, 100), point(2020, 250, 100, 1.5)])).toMatchObject({
    rule: "doubled",
    times: 2.5,
  });
});

test("calls a small change flat", () => {
  expect(findTrend([point(2019, 100), point(2020, 103, 100, 0.03)]).rule).toBe("flat");
});

test("makes nothing of a rise that more reports may explain", () => {
  expect(findTrend([point(2019, 100, 50), point(2020, 200, 100, 1)])).toMatchObject({
    rule: "latest",
    year: 2020,
    value: 200,
  });
});

test("a small change over a changed number of reports is not called flat either", () => {
  expect(findTrend([point(2019, 100, 50), point(2020, 100, 100, 0)]).rule).toBe("latest");
});

test("makes nothing of totals that moved otherwise than the agencies that stayed", () => {
  expect(findTrend([point(2019, 100), point(2020, 60, 100, 0.17)]).rule).toBe("latest");
  expect(findTrend([point(2019, 100), point(2020, 60, 100, -0.38)]).rule).toBe("fell");
});

test("years that no agency joins are not compared, though as many reported", () => {
  expect(findTrend([point(2019, 859, 1), point(2023, 0, 1)])).toEqual({
    ...{ rule: "latest", year: 2023, value: 0 },
  });
});

test("does not call flat what fell and came back", () => {
  expect(
    findTrend([point(2019, 100), point(2020, 60, 100, -0.4), point(2021, 101, 100, 0.68)]).rule,
  ).toBe("latest");
});

test("one year alone, or a start from zero, is only stated", () => {
  expect(findTrend([point(2023, 65)]).rule).toBe("latest");
  expect(findTrend([point(2019, 0), point(2020, 65)]).rule).toBe("latest");
});

test("says nothing where there is no figure", () => {
  expect(findTrend([point(2019, null)])).toEqual({ rule: "none" });
  expect(findTrend([])).toEqual({ rule: "none" });
});
