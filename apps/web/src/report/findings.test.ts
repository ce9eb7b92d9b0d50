import type { Cell, Cells, Finding } from "@gongkai/model";
import { expect, test } from "vitest";
import { wordsIn } from "../i18n/testing.ts";
import { equationOf, findingAt, findingText, marksOf, subjectOf } from "./findings.ts";

const words = wordsIn("zh");
const number = (value: number): Cell => ({ kind: "number", value, raw: String(value), place: {} });
const line = "requests.unavailable.not_held";
const applicants = [
  "natural_person",
  "business",
  "research",
  "nonprofit",
  "legal_service",
  "other",
];
const rowSum: Finding = {
  rule: "requests.row_sum",
  outcome: "broken",
  cells: [`${line}.total`, ...applicants.map((key) => `${line}.${key}`)],
  stated: 22,
  derived: 21,
};
const balance: Finding = {
  rule: "requests.balance",
  outcome: "broken",
  cells: ["received", "carried_in", "concluded", "carried_out"].map(
    (key) => `requests.${key}.total`,
  ),
  stated: 62,
  derived: 63,
};

test("a sum that fails is worked out with the report's own numbers, blanks among them", () => {
  const values = [22, 18, 2, 0, 0, 1];
  const cells: Cells = {
    ...Object.fromEntries(values.map((value, i) => [rowSum.cells[i], number(value)])),
    [`${line}.other`]: { kind: "blank", raw: "", place: {} },
  };
  expect(equationOf(rowSum, cells, words)).toBe("18 + 2 + 0 + 0 + 1 + 空 = 21 ≠ 22");
});

test("a balance shows both of its sides", () => {
  const cells = Object.fromEntries(
    balance.cells.map((name, i) => [name, number([60, 3, 59, 3][i] ?? 0)]),
  );
  expect(equationOf(balance, cells, words)).toBe("60 + 3 = 63 ≠ 62 = 59 + 3");
});

test("a finding without numbers has no equation", () => {
  expect(equationOf({ rule: "form.complete", outcome: "broken", cells: [] }, {}, words)).toBeNull();
});

test("a rule without words falls back to its id", () => {
  const unknown: Finding = { rule: "requests.new_rule", outcome: "broken", cells: [] };
  expect(findingText(unknown, words).title).toBe("requests.new_rule");
});

test("a line's sum is about its line, a column's about its column", () => {
  expect(subjectOf(rowSum, "2021", words)).toBe("本机关不掌握相关政府信息");
  expect(subjectOf(balance, "2021", words)).toBe("总计");
});

test("the stated cell bears the fault; its parts are marked while it is selected", () => {
  expect([...marksOf([rowSum], undefined)]).toEqual([[`${line}.total`, "broken"]]);
  const marks = marksOf([rowSum], rowSum);
  expect(marks.get(`${line}.total`)).toBe("broken");
  expect(marks.get(`${line}.business`)).toBe("part");
});

test("all four cells of a balance bear its fault", () => {
  expect(marksOf([balance], undefined).size).toBe(4);
});

test("a broken finding marks a cell before an undecided one does", () => {
  const undecided: Finding = {
    rule: "requests.outcome_sum",
    outcome: "undecided",
    cells: rowSum.cells,
  };
  expect(marksOf([rowSum, undecided], undefined).get(`${line}.total`)).toBe("broken");
  expect(findingAt([undecided, rowSum], `${line}.total`)).toBe(rowSum);
  expect(findingAt([rowSum], `${line}.business`)).toBeUndefined();
});

test("a cell that could not be read is not marked as one that does not add up", () => {
  const illegible: Finding = {
    rule: "form.legible",
    outcome: "broken",
    cells: ["requests.received.other"],
  };
  expect([...marksOf([illegible], undefined).values()]).toEqual(["unsure"]);
});
