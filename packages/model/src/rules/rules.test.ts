import { expect, test } from "vitest";
import { cellsOf } from "../form/forms.ts";
import type { Cell, Cells } from "../report/report.ts";
import { check } from "./rules.ts";

const printed = { raw: "", place: {} };
const number = (value: number): Cell => ({ kind: "number", value, ...printed });
const cells = (changed: Cells = {}): Cells => ({
  ...Object.fromEntries(cellsOf("2021").map(({ name }) => [name, number(0)])),
  ...changed,
});
const outcomes = (changed: Cells, rule: string) =>
  check(cells(changed), "2021").filter((f) => f.rule === rule && f.outcome !== "holds");

test("a report of zeros breaks nothing", () => {
  expect(check(cells(), "2021").filter(({ outcome }) => outcome !== "holds")).toEqual([]);
});

test("a total that is not the sum of its parts breaks its line, with both figures", () => {
  expect(
    outcomes({ "appeals.reconsideration.upheld": number(10) }, "appeals.row_sum"),
  ).toMatchObject([{ outcome: "broken", stated: 0, derived: 10 }]);
});

test("60 received and 61 concluded are out of balance", () => {
  const changed = {
    "requests.received.total": number(60),
    "requests.concluded.total": number(61),
  };
  expect(outcomes(changed, "requests.balance")).toMatchObject([
    { outcome: "broken", stated: 61, derived: 60 },
  ]);
});

test("a blank part is nothing reported, a blank total leaves its line undecided", () => {
  const part = { "requests.granted.other": { kind: "blank", ...printed } } as const;
  const total = { "requests.granted.total": { kind: "blank", ...printed } } as const;
  expect(outcomes(part, "requests.row_sum")).toEqual([]);
  expect(outcomes(total, "requests.row_sum")).toMatchObject([{ outcome: "undecided" }]);
});

test("an unreadable part leaves every sum it is in undecided", () => {
  const changed = { "requests.granted.other": { kind: "unreadable", ...printed } } as const;
  const open = check(cells(changed), "2021").filter(({ outcome }) => outcome === "undecided");
  expect(open.map(({ rule }) => rule)).toEqual(["requests.row_sum", "requests.outcome_sum"]);
});

test("cells that are absent or unreadable are named", () => {
  const name = "requests.granted.other";
  expect(outcomes({ [name]: { kind: "absent" } }, "form.complete")).toMatchObject([
    { cells: [name] },
  ]);
  expect(outcomes({ [name]: { kind: "unreadable", ...printed } }, "form.legible")).toMatchObject([
    { outcome: "broken", cells: [name] },
  ]);
});
