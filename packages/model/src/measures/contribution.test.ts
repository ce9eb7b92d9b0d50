import { expect, test } from "vitest";
import { allCells, findCell } from "../form/forms.ts";
import type { Cell, Cells } from "../report/report.ts";
import { contributionOf } from "./contribution.ts";
import { type Measure, measures } from "./measures.ts";

const number = (value: number): Cell => ({ kind: "number", value, raw: "", place: {} });
const blank: Cell = { kind: "blank", raw: "", place: {} };
const of = (
  numerator: readonly string[],
  denominator: readonly string[] | undefined,
  cells: Cells,
) => {
  const label = { zh: "", en: "" };
  const measure: Measure = {
    key: "measure",
    label,
    definition: label,
    unit: "requests",
    better: null,
    breaks: false,
    numerator,
    ...(denominator && { denominator }),
  };
  return contributionOf(measure, cells);
};
const a = "requests.granted.total";
const b = "requests.received.total";

test("a count is the sum of its terms", () => {
  expect(of([a, b], undefined, { [a]: number(2), [b]: number(3) })).toEqual({
    numerator: 5,
    denominator: null,
  });
});

test("a rate counts only where both of its sides are known", () => {
  expect(of([a], [b], { [a]: number(2), [b]: number(3) })).toEqual({
    numerator: 2,
    denominator: 3,
  });
  expect(of([a], [b], { [a]: number(2), [b]: blank })).toEqual({
    numerator: null,
    denominator: null,
  });
  expect(of([a], [b], { [a]: { kind: "absent" }, [b]: number(3) })).toEqual({
    numerator: null,
    denominator: null,
  });
});

test("a term that the report's form does not have adds nothing", () => {
  const cells = { [a]: number(2) };
  expect(of([a, "requests.otherwise.undivided"], undefined, cells).numerator).toBe(2);
  expect(of(["requests.otherwise.undivided"], undefined, cells).numerator).toBeNull();
});

test("every term of every measure is a cell or a line of requests", () => {
  const lines = new Set(allCells().map(({ table, line }) => `${table.key}.${line.key}`));
  const terms = measures.flatMap((m: Measure) => [...m.numerator, ...(m.denominator ?? [])]);
  expect(terms.filter((term) => !findCell(term) && !lines.has(term))).toEqual([]);
});
