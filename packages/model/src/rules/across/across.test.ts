import { expect, test } from "vitest";
import { example } from "../example.ts";
import { acrossRules, checkAcross } from "./across-rules.ts";

const before = example({ year: 2022, cells: { "requests.carried_out": 2 } });
const broken = (rule: string, findings: ReturnType<typeof checkAcross>) =>
  findings.filter((finding) => finding.rule === rule && finding.outcome === "broken");

test("carry-over is looked at for all seven columns", () => {
  const findings = checkAcross({ before, after: example({ year: 2023 }) });
  expect(broken("across.carry_over", findings)).toHaveLength(7);
  expect(broken("across.carry_over", findings)[0]).toMatchObject({ stated: 0, derived: 2 });
});

test("reports of years that do not follow each other are not compared", () => {
  expect(checkAcross({ before, after: example({ year: 2024 }) })).toEqual([]);
  expect(checkAcross({ before, after: example({ year: null }) })).toEqual([]);
});

test("stocks and items are not compared across the change of form", () => {
  const after = example({ year: 2021, cells: { "disclosure.regulations.in_force": 9 } });
  const findings = checkAcross({ before: example({ form: "2019", year: 2020 }), after });
  const rules = new Set(findings.map(({ rule }) => rule));
  expect([...rules]).toEqual(["across.carry_over", "across.pending_appeals"]);
});

test("a hint is never broken", () => {
  const hints = acrossRules.filter(({ severity }) => severity === "hint");
  const outcomes = hints.flatMap(({ examples }) => checkAcross(examples.broken));
  const ids = new Set(hints.map(({ id }) => id));
  expect(outcomes.some(({ rule, outcome }) => ids.has(rule) && outcome === "undecided")).toBe(true);
  expect(outcomes.some(({ rule, outcome }) => ids.has(rule) && outcome === "broken")).toBe(false);
});
