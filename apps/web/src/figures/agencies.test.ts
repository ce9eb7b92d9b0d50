import { expect, test } from "vitest";
import type { Agency, Filing, TrendAnswer } from "../api-types.ts";
import { wordsIn } from "../i18n/testing.ts";
import { stateOf } from "./agencies/filing-state.ts";
import { findFiling } from "./agencies/headline.ts";
import { tallyOf } from "./agencies/tally.ts";
import { agenciesSheet } from "./agencies.ts";

const filing = (year: number, more: Partial<Filing> = {}): Filing => ({
  year,
  scope: "unit",
  form: "2021",
  published: `${year + 1}-01-20`,
  due: `${year + 1}-01-31`,
  late: false,
  broken: 0,
  undecided: 0,
  unread: 0,
  synthetic: false,
  ...more,
});
const agency = (name: string, reports: Filing[], more: Partial<Agency> = {}): Agency => ({
  id: name,
  name,
  region: "990000",
  region_name: "示例市",
  level: "prefecture",
  kind: "other",
  scope: "unit",
  expected_from: 2025,
  expected_to: null,
  successor: null,
  synthetic: true,
  reports,
  ...more,
});
const rows = [
  agency("A", [filing(2024), filing(2025)]),
  agency("B", [filing(2025, { late: true, broken: 2 })]),
  agency("C", [filing(2025, { late: null, published: null })]),
  agency("D", []),
];

const counted = (year: number, measure: string, value: number, denominator: number | null = null) =>
  ({
    ...{ year, measure, value, numerator: value, denominator, group: null, reports: value },
    ...{ expected: 4, blank: 0, derived: 0, breaks: false, change: null, unmatched: null },
    synthetic: "true",
  }) as const;
const counts: TrendAnswer = {
  ...{ asked: "/api/trend", edition: 1, basis: "units", total: 6 },
  coverage: [
    { year: 2025, filed: 4, expected: 4, synthetic: 4 },
    { year: 2026, filed: 0, expected: 4, synthetic: 0 },
  ],
  rows: [
    counted(2025, "filing.on_time", 2),
    counted(2025, "filing.late", 1),
    counted(2025, "filing.unjudged", 1),
    counted(2025, "filing.broken", 1),
    counted(2025, "filing_rate", 3, 4),
    counted(2026, "filing_rate", 0, 4),
  ],
};
const tally = { year: 2025, filed: 4, ontime: 2, late: 1, unjudged: 1, missing: 1, broken: 1 };

test("what is told of is the last year that anyone filed for; a report that nobody expected fills no gap", () => {
  expect(tallyOf(counts)).toEqual(tally);
  expect(tallyOf({ ...counts, coverage: counts.coverage.slice(1) })).toBeUndefined();
});

test("missing reports are the first thing said", () => {
  expect(findFiling(tally)).toEqual({
    ...{ rule: "someMissing", year: 2025, missing: 1, expected: 5 },
  });
});

test("reports of unknown day are not said to be on time", () => {
  const complete = { ...tally, missing: 0, broken: 0, late: 0 };
  expect(findFiling(complete).rule).toBe("none");
  expect(findFiling({ ...complete, unjudged: 0 }).rule).toBe("allWell");
});

test("a file has a row for each agency and year, missing ones too", () => {
  const said = { asked: "/api/agencies", edition: 1, basis: "units" as const };
  const answer = { ...said, from: 2024, to: 2025, total: 4, rows };
  const sheet = agenciesSheet(answer, wordsIn("zh"));
  expect(sheet.rows).toHaveLength(8);
  expect(sheet.rows.every((row) => row.length === sheet.columns.length)).toBe(true);
  expect(sheet.rows.filter((row) => row.includes("missing"))).toHaveLength(1);
});

test("a gap is called missing only from the year on from which the agency is expected to report", () => {
  expect(stateOf(agency("E", [filing(2025)]), 2024)).toBe("none");
  expect(stateOf(agency("E", []), 2025)).toBe("missing");
});
