import { describe, expect, test } from "vitest";
import { allCells } from "../form/forms.ts";
import { acrossRules } from "./across/across-rules.ts";
import { everyRule } from "./every-rule.ts";
import { libraryRules } from "./library/library-rules.ts";
import type { RuleOn } from "./rule.ts";
import { rules } from "./rules.ts";

const parts = ["agency", "identity", "year", "scope", "form", "published", "narratives"];

/** The outcomes of a rule on one of its examples, each once. */
function outcomesOf<Checked>(rule: RuleOn<Checked>, outcome: keyof RuleOn<Checked>["examples"]) {
  const findings = rule.check(rule.examples[outcome]);
  expect(findings.every((finding) => finding.rule === rule.id)).toBe(true);
  return new Set(findings.map((finding) => finding.outcome));
}

function walk<Checked>(rule: RuleOn<Checked>) {
  test("holds on its example and finds nothing else there", () => {
    expect([...outcomesOf(rule, "holds")]).toEqual(["holds"]);
  });
  test("is broken on its example", () => {
    expect(outcomesOf(rule, "broken")).toContain("broken");
  });
  test("is undecided on its example, not broken", () => {
    const outcomes = outcomesOf(rule, "undecided");
    expect(outcomes).toContain("undecided");
    expect(outcomes).not.toContain("broken");
  });
  test("gives no two findings the same first cell", () => {
    for (const shown of Object.values<Checked>(rule.examples)) {
      const first = rule
        .check(shown)
        .filter(({ outcome }) => outcome !== "holds")
        .map(({ cells }) => cells[0] ?? "");
      expect(new Set(first).size).toBe(first.length);
    }
  });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => walk(rule));
describe.each(acrossRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => walk(rule));
describe.each(libraryRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => walk(rule));

test("there are at least forty rules, and no two have one id", () => {
  expect(rules.length).toBeGreaterThanOrEqual(40);
  expect(new Set(everyRule.map(({ id }) => id)).size).toBe(everyRule.length);
});

test("what a rule needs is a part of a report or some of its cells", () => {
  const names = allCells().map(({ name }) => name);
  const isKnown = (need: string) =>
    parts.includes(need) || names.some((name) => patternOf(need).test(name));
  expect(everyRule.flatMap(({ needs }) => needs).filter((need) => !isKnown(need))).toEqual([]);
});

const patternOf = (need: string) =>
  new RegExp(`^${need.replaceAll(".", "\\.").replaceAll("*", ".+")}$`, "u");

test("every rule is explained in both languages", () => {
  const wordings = everyRule.flatMap(({ label, explanation }) => [label, explanation]);
  expect(
    wordings.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]/u.test(en)),
  ).toEqual([]);
});
