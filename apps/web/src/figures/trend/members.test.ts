import { expect, test } from "vitest";
import type { TrendAnswer } from "../../api-types.ts";
import { membersOf } from "./members.ts";

const rowOf = (
  measure: string,
  group: string,
  value: number | null,
): TrendAnswer["rows"][number] => ({
  ...{ year: 2025, group, measure, value, numerator: value, denominator: null, reports: 1 },
  ...{ expected: 1, blank: 0, derived: 0, breaks: false, change: null, unmatched: null },
  synthetic: "false",
});

const answer: TrendAnswer = {
  ...{ asked: "/api/trend", edition: 1, basis: "units", total: 3 },
  coverage: [{ year: 2025, filed: 3, expected: 3, synthetic: 0 }],
  rows: [
    ...[rowOf("received", "a", 1), rowOf("received", "b", 3), rowOf("received", "c", null)],
    ...[rowOf("concluded", "c", 9), rowOf("concluded", "a", 8), rowOf("concluded", "b", 7)],
  ],
};

const order = (measure: string) =>
  membersOf(answer, { measure, leading: "received", split: "region" }, String).map(({ id }) => id);

test("parts stand in the same order in the figures of all measures, so that a colour is one part on all", () => {
  expect(order("received")).toEqual(["b", "a", "c"]);
  expect(order("concluded")).toEqual(["b", "a", "c"]);
});
