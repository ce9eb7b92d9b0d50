import { expect, test } from "vitest";
import type { Cell, Cells } from "../report/report.ts";
import { amountOf, contributionOf, figureOf } from "./contribution.ts";
import { ofCells } from "./measure.ts";

const number = (value: number): Cell => ({ kind: "number", value, raw: "", place: {} });
const blank: Cell = { kind: "blank", raw: "", place: {} };
const absent: Cell = { kind: "absent" };
const sumOf = (terms: readonly string[], cells: Cells) => amountOf({ name: "", terms }, cells);

const granted = "requests.granted.total";
const concluded = "requests.concluded.total";
const undivided = "requests.otherwise.undivided.total";

const rate = ofCells({
  ...{ key: "rate", zh: "", en: "", means: { zh: "", en: "" }, unit: "ratio" },
  numerator: "requests.granted",
  denominator: "requests.concluded",
});

test("a sum adds up its terms, blank ones as nothing", () => {
  const cells = { [granted]: number(2), [concluded]: number(3), [undivided]: blank };
  expect(sumOf([granted, concluded, undivided], cells)).toBe(5);
  expect(sumOf([undivided], cells)).toBeNull();
});

test("what could not be read makes the whole sum unknown", () => {
  expect(sumOf([granted, concluded], { [granted]: number(2), [concluded]: absent })).toBeNull();
});

test("a term that the report's form does not have adds nothing", () => {
  expect(sumOf([granted, undivided], { [granted]: number(2) })).toBe(2);
  expect(sumOf([undivided], { [granted]: number(2) })).toBeNull();
});

test("a line means its total, added up from its cells where it is blank", () => {
  const upheld = "appeals.reconsideration.upheld";
  const other = Object.fromEntries(
    ["corrected", "other", "pending"].map((key) => [`appeals.reconsideration.${key}`, number(1)]),
  );
  const line = { ...other, [upheld]: number(4), "appeals.reconsideration.total": blank };
  expect(sumOf(["appeals.reconsideration"], line)).toBe(7);
  expect(sumOf(["appeals.reconsideration"], { ...line, [upheld]: absent })).toBeNull();
});

test("a rate counts only where both of its sides are known", () => {
  expect(contributionOf(rate, { [granted]: number(2), [concluded]: number(3) })).toEqual({
    numerator: 2,
    denominator: 3,
  });
  for (const unknown of [blank, absent]) {
    expect(contributionOf(rate, { [granted]: number(2), [concluded]: unknown })).toEqual({
      numerator: null,
      denominator: null,
    });
    expect(contributionOf(rate, { [granted]: unknown, [concluded]: number(3) }).denominator).toBe(
      null,
    );
  }
});

test("a rate over nothing is no figure, and one per hundred is a hundred times the ratio", () => {
  expect(figureOf(rate, 0, 0)).toBeNull();
  expect(figureOf(rate, null, 5)).toBeNull();
  expect(figureOf(rate, 1, 4)).toBe(0.25);
  expect(figureOf({ denominator: "requests.concluded", unit: "per_100" }, 1, 4)).toBe(25);
  expect(figureOf({ denominator: "requests.concluded", unit: "ratio" }, 1, -4)).toBeNull();
  expect(figureOf({ denominator: null, unit: "requests" }, 7, null)).toBe(7);
});
