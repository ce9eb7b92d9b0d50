import { expect, test } from "vitest";
import type { OutcomesRow } from "../../api-types.ts";
import { findOutcomes } from "./headline.ts";
import type { OutcomeYear } from "./years.ts";

const year = (parts: Partial<OutcomesRow>): OutcomeYear => ({
  year: { year: 2025, filed: 1, expected: 1, synthetic: 0 },
  row: {
    year: 2025,
    concluded: 100,
    reports: 1,
    granted: 30,
    partial: 10,
    denied: 12,
    unavailable: 31,
    unprocessed: 9,
    otherwise: 8,
    unexplained: 0,
    ...parts,
  },
});

test("names the share granted and the largest other outcome", () => {
  expect(findOutcomes([year({})])).toEqual({
    rule: "under",
    year: 2025,
    ratio: 0.4,
    other: "unavailable",
    otherRatio: 0.31,
  });
});

test("half is not fewer than half", () => {
  expect(findOutcomes([year({ granted: 40, unavailable: 21 })]).rule).toBe("mostly");
});

test("what does not add up comes first when it is large, whatever its sign", () => {
  expect(findOutcomes([year({ granted: 33, unexplained: -3 })])).toEqual({
    rule: "unexplainedLarge",
    year: 2025,
    ratio: 0.03,
  });
});

test("speaks of the latest year that has a figure", () => {
  const empty: OutcomeYear = {
    year: { year: 2026, filed: 0, expected: 1, synthetic: 0 },
    row: undefined,
  };
  expect(findOutcomes([year({}), empty])).toMatchObject({ year: 2025 });
});

test("says nothing where nothing was concluded", () => {
  expect(findOutcomes([year({ concluded: 0 })])).toEqual({ rule: "none" });
  expect(findOutcomes([])).toEqual({ rule: "none" });
});
