import { expect, test } from "vitest";
import { addUp, lineTotal, sumOf } from "./line-total.ts";
import type { Cell } from "./report.ts";

const at = { raw: "", place: {} };
const number = (value: number): Cell => ({ kind: "number", value, ...at });
const blank: Cell = { kind: "blank", ...at };
const slash: Cell = { kind: "not_applicable", ...at };
const unreadable: Cell = { kind: "unreadable", ...at };
const absent: Cell = { kind: "absent" };

test("blanks count as nothing reported beside a number", () => {
  expect(sumOf([number(2), blank, slash, number(3)])).toEqual({ kind: "number", value: 5 });
});

test("a sum of blanks alone is nothing, not zero", () => {
  expect(sumOf([blank, slash])).toEqual({ kind: "nothing" });
  expect(sumOf([])).toEqual({ kind: "nothing" });
});

test.each([unreadable, absent, undefined])("a sum with %j in it is unknown", (cell) => {
  expect(sumOf([number(2), cell])).toEqual({ kind: "unknown" });
});

test("unknown outweighs nothing and numbers", () => {
  const totals = [{ kind: "nothing" }, { kind: "number", value: 1 }, { kind: "unknown" }] as const;
  expect(addUp(totals)).toEqual({ kind: "unknown" });
  expect(addUp(totals.slice(0, 2))).toEqual({ kind: "number", value: 1 });
});

const line = (total: Cell, person: Cell) => ({
  ...Object.fromEntries(
    ["business", "research", "nonprofit", "legal_service", "other"].map((who) => [
      `requests.granted.${who}`,
      number(1),
    ]),
  ),
  "requests.granted.natural_person": person,
  "requests.granted.total": total,
});

test("a line's total is the one printed, even if its parts say otherwise", () => {
  expect(lineTotal(line(number(99), number(4)), "granted")).toEqual({ kind: "number", value: 99 });
});

test("a blank total is the sum of the six applicants", () => {
  expect(lineTotal(line(blank, number(4)), "granted")).toEqual({ kind: "number", value: 9 });
  expect(lineTotal(line(blank, unreadable), "granted")).toEqual({ kind: "unknown" });
});

test("an unreadable total is not replaced by its parts", () => {
  expect(lineTotal(line(unreadable, number(4)), "granted")).toEqual({ kind: "unknown" });
});
