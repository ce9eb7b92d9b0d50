import { expect, test } from "vitest";
import type { OutcomesRow } from "../../api-types.ts";
import { wordsIn } from "../../i18n/words.ts";
import { light } from "../../theme/tokens.ts";
import { drawOutcomes, stackScale, stacksOf } from "./draw-outcomes.ts";
import { middles } from "./names.ts";
import type { OutcomeYear } from "./years.ts";

const words = wordsIn("zh");
const parts = {
  granted: 30,
  partial: 10,
  denied: 12,
  unavailable: 31,
  unprocessed: 9,
  otherwise: 8,
  unexplained: 0,
};
const year = (number: number, more: Partial<OutcomesRow> = {}): OutcomeYear => ({
  year: { year: number, filed: 1, expected: 1, synthetic: 0 },
  row: { year: number, concluded: 100, reports: 1, ...parts, ...more },
});
const gap: OutcomeYear = {
  year: { year: 2021, filed: 0, expected: 1, synthetic: 0 },
  row: undefined,
};
const frame = {
  width: 600,
  height: 300,
  top: 0,
  bottom: 0,
  side: 0,
  font: "sans-serif",
  theme: "light",
  tokens: light,
} as const;

test("the parts drawn of a year add up to what was concluded", () => {
  const stacks = stacksOf([year(2020, { granted: 35, unexplained: -5 })], "count", words);
  expect(stacks.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)).toBe(100);
});

test("shares of a year add up to one", () => {
  const stacks = stacksOf([year(2020, { granted: 35, unexplained: -5 })], "share", words);
  expect(stacks.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)).toBeCloseTo(1, 12);
});

test("a year without reports is a gap in every part", () => {
  const stacks = stacksOf([year(2020), gap], "count", words);
  expect(stacks.map(({ values }) => values[1])).toEqual(stacks.map(() => null));
});

test("what is unexplained is drawn only where there is some", () => {
  expect(stacksOf([year(2020)], "count", words)).toHaveLength(6);
  expect(stacksOf([year(2020, { unexplained: 3 })], "count", words)).toHaveLength(7);
});

test("a large unexplained part below zero gets room below zero", () => {
  const scale = (unexplained: number) =>
    stackScale(stacksOf([year(2020, { unexplained })], "count", words), "count");
  expect(scale(-20).min).toBeLessThanOrEqual(-20);
  expect(scale(-1).min).toBe(0);
});

test("names stand beside the last column, or in a legend where the room or the last year is missing", () => {
  const wide = drawOutcomes([year(2020)], "share", words)(frame);
  const narrow = drawOutcomes([year(2020)], "share", words)({ ...frame, width: 350 });
  const ended = drawOutcomes([year(2020), gap], "share", words)(frame);
  expect([wide, narrow, ended].map((option) => "legend" in option)).toEqual([false, true, true]);
});

test("a name is placed at the middle of its segment, on its side of zero", () => {
  const stacks = stacksOf([year(2020, { granted: 35, unexplained: -5 })], "count", words);
  const [granted, partial] = middles(stacks);
  expect([granted, partial, middles(stacks).at(-1)]).toEqual([17.5, 40, -2.5]);
});
