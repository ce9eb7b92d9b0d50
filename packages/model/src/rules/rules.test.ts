import { expect, test } from "vitest";
import type { Cell, Cells } from "../report/report.ts";
import { example } from "./example.ts";
import type { Subject } from "./rule.ts";
import { check, rules } from "./rules.ts";

const printed = { raw: "", place: {} };
const number = (value: number): Cell => ({ kind: "number", value, ...printed });
const checked = (changed: Cells) => {
  const subject = example({ other: "未收取信息处理费。" });
  return check({ ...subject, cells: { ...subject.cells, ...changed } });
};
const outcomes = (changed: Cells, rule: string) =>
  checked(changed).filter((f) => f.rule === rule && f.outcome !== "holds");

test("a report of zeros breaks nothing", () => {
  expect(checked({}).filter(({ outcome }) => outcome !== "holds")).toEqual([]);
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
  const open = checked(changed).filter(({ outcome }) => outcome === "undecided");
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

test("a hint is left open, never broken, and says nothing where it cannot be made", () => {
  const hints = rules.filter(({ severity }) => severity === "hint");
  for (const { id, examples } of hints) {
    const outcomesOn = (subject: Subject) =>
      check(subject).flatMap(({ rule, outcome }) => (rule === id ? [outcome] : []));
    expect(outcomesOn(examples.broken)).toContain("undecided");
    expect(outcomesOn(examples.broken)).not.toContain("broken");
    expect(outcomesOn(examples.undecided).filter((o) => o !== "holds")).toEqual([]);
  }
});

test("a figure in the text is quoted beside the figure of the table that it contradicts", () => {
  const overview = "办结申请，予以公开及部分公开258件。";
  const cells = { "requests.granted.total": 272, "requests.partial.total": 3 };
  const found = check(example({ overview, cells })).filter(({ quotes }) => quotes);
  expect(found).toMatchObject([
    { outcome: "broken", stated: 258, derived: 275, quotes: [{ text: "予以公开及部分公开258件" }] },
  ]);
});
