import { expect, test } from "vitest";
import { middles } from "../../charts/stack-names.ts";
import { drawStacks, stackScale } from "../../charts/stacks.ts";
import { testingFrame as frame } from "../../charts/testing-frame.ts";
import { wordsIn } from "../../i18n/testing.ts";
import { hueOf, unexplainedPaint } from "../../theme/paint.ts";
import { stackTexts } from "../anatomy/stack-texts.ts";
import { type BrokenYear, stacksOf } from "./breakdown.ts";
import { largestPart } from "./largest-part.ts";

const words = wordsIn("zh");
const numbers = { granted: 30, partial: 10, denied: 12, otherwise: 48, unexplained: 0 };
const parts = Object.keys(numbers).map((key, i) => ({
  ...{ key, name: key, paint: key === "unexplained" ? unexplainedPaint : hueOf(i) },
  open: key === "unexplained",
}));
const year = (number: number, more: Partial<typeof numbers> = {}): BrokenYear => ({
  year: { year: number, filed: 1, expected: 1, synthetic: 0 },
  row: { whole: 100, reports: 1, parts: { ...numbers, ...more } },
});
const gap: BrokenYear = {
  year: { year: 2021, filed: 0, expected: 1, synthetic: 0 },
  row: undefined,
};
const unbalanced = [year(2020, { granted: 35, unexplained: -5 })];
const sumOf = (unit: "count" | "share") =>
  stacksOf(unbalanced, parts, unit).reduce((sum, { values }) => sum + (values[0] ?? 0), 0);

test("the parts drawn of a year add up to the whole", () => {
  expect(sumOf("count")).toBe(100);
});

test("shares of a year add up to one", () => {
  expect(sumOf("share")).toBeCloseTo(1, 12);
});

test("a year without reports is a gap in every part", () => {
  const stacks = stacksOf([year(2020), gap], parts, "count");
  expect(stacks.map(({ values }) => values[1])).toEqual(stacks.map(() => null));
});

test("what is unexplained is drawn only where there is some", () => {
  expect(stacksOf([year(2020)], parts, "count")).toHaveLength(4);
  expect(stacksOf([year(2020, { unexplained: 3 })], parts, "count")).toHaveLength(5);
});

test("a large unexplained part below zero gets room below zero", () => {
  const scale = (unexplained: number) =>
    stackScale(stacksOf([year(2020, { unexplained })], parts, "count"), "count");
  expect(scale(-20).min).toBeLessThanOrEqual(-20);
  expect(scale(-1).min).toBe(0);
});

test("names stand beside the last column, or in a legend where the room or the last year is missing", () => {
  const drawn = (years: readonly BrokenYear[]) =>
    drawStacks({
      ...{ years: years.map((one) => one.year.year), unit: "share" },
      ...{ stacks: stacksOf(years, parts, "share"), tooltip: () => "" },
      ...stackTexts("share", words),
    });
  const wide = drawn([year(2020)])(frame);
  const narrow = drawn([year(2020)])({ ...frame, width: 350 });
  const ended = drawn([year(2020), gap])(frame);
  expect([wide, narrow, ended].map((option) => "legend" in option)).toEqual([false, true, true]);
});

test("a name is placed at the middle of its segment, on its side of zero", () => {
  const stacks = stacksOf(unbalanced, parts, "count");
  const [granted, partial] = middles(stacks);
  expect([granted, partial, middles(stacks).at(-1)]).toEqual([17.5, 40, -2.5]);
});

test("the largest part is one of the last year that has any, never what is unexplained", () => {
  const years = [year(2019, { granted: 90 }), year(2020, { unexplained: 60 }), gap];
  expect(largestPart(years, parts)).toEqual({ year: 2020, part: "otherwise", share: 0.48 });
  expect(largestPart([gap], parts)).toBeNull();
});
