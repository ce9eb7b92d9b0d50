import { expect, test } from "vitest";
import { testingFrame as frame } from "../../charts/testing-frame.ts";
import { wordsIn } from "../../i18n/testing.ts";
import type { Point } from "../trend.ts";
import { drawChange } from "./draw-change.ts";
import { drawTrend } from "./draw-trend.ts";

const words = wordsIn("zh");
const point = (year: number, value: number | null, ratio: number | null = null): Point => ({
  year: { year, filed: value === null ? 0 : 10, expected: 10, synthetic: 0 },
  row: {
    year,
    measure: "received",
    value,
    numerator: value,
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
});
interface Datum {
  value: number | null;
  label: { show: boolean; formatter: string; offset: number[] };
}

/** The series of a drawing as ECharts is handed them. */
const seriesOf = (option: object): { data: (number | null | Datum)[] }[] =>
  JSON.parse(JSON.stringify(option)).series;
const figureOf = (datum: number | null | Datum | undefined) =>
  typeof datum === "object" && datum ? datum.value : datum;
const labelOf = (datum: number | null | Datum | undefined) =>
  typeof datum === "object" && datum ? datum.label : undefined;

test("a year without a figure is a gap, not a zero", () => {
  const received = [point(2019, 100), point(2020, null), point(2021, 120)];
  const [, line] = seriesOf(drawTrend(received, [], words)(frame));
  expect(line?.data.map(figureOf)).toEqual([100, null, 120]);
});

test("a line is named at its last figure, even where the last year has none", () => {
  const [, line] = seriesOf(drawTrend([point(2019, 100), point(2020, null)], [], words)(frame));
  expect(labelOf(line?.data[0])?.formatter).toBe("新收 100");
});

test("two lines that end at the same height have their names one below the other", () => {
  const points = [point(2019, 100), point(2020, 5)];
  const shifts = seriesOf(drawTrend(points, points, words)(frame)).map(
    ({ data }) => labelOf(data[1])?.offset[1] ?? 0,
  );
  expect(Math.abs((shifts[0] ?? 0) - (shifts[1] ?? 0))).toBeGreaterThanOrEqual(12);
});

test("a change that could not be made has no bar and no label", () => {
  const points = [point(2020, 100), point(2021, 100, -0.05)];
  const [bars] = seriesOf(drawChange(points, words)(frame));
  expect(bars?.data.map(figureOf)).toEqual([null, -0.05]);
  expect(bars?.data.map((datum) => labelOf(datum)?.show)).toEqual([false, true]);
});
