import { expect, test } from "vitest";
import type { Agency, Filing } from "../api-types.ts";
import { wordsIn } from "../i18n/testing.ts";
import { findFiling } from "./agencies/headline.ts";
import { agenciesSheet, findAgencies, tallyOf } from "./agencies.ts";

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

test("a year's tally counts every agency once, and broken findings beside", () => {
  expect(tallyOf(rows, 2025)).toEqual({
    ontime: 1,
    late: 1,
    unjudged: 1,
    missing: 1,
    none: 0,
    broken: 1,
    filed: 3,
  });
});

test("missing reports are the first thing said", () => {
  expect(findFiling(2025, tallyOf(rows, 2025))).toEqual({
    rule: "someMissing",
    year: 2025,
    missing: 1,
    expected: 4,
  });
});

test("reports of unknown day are not said to be on time", () => {
  expect(findFiling(2025, tallyOf(rows.slice(2, 3), 2025)).rule).toBe("none");
});

test("an agency is found by any part of its name", () => {
  expect(findAgencies(rows, " b ").map(({ id }) => id)).toEqual(["B"]);
  expect(findAgencies(rows, "")).toHaveLength(4);
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
  const founded = [agency("E", [filing(2025)])];
  expect(tallyOf(founded, 2024)).toMatchObject({ missing: 0, none: 1 });
  expect(tallyOf([agency("E", [])], 2025)).toMatchObject({ missing: 1, none: 0 });
});
