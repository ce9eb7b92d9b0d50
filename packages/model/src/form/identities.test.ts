import { expect, test } from "vitest";
import { cellsOf } from "./forms.ts";
import { identitiesOf } from "./identities.ts";

const ids = ["2019", "2021"] as const;
const countOf = (form: (typeof ids)[number], rule: string) =>
  identitiesOf(form).filter((identity) => identity.rule === rule).length;

test("every line has a sum, every applicant an outcome sum and a balance", () => {
  const rules = ["requests.row_sum", "requests.outcome_sum", "requests.balance", "appeals.row_sum"];
  expect(rules.map((rule) => countOf("2019", rule))).toEqual([23, 7, 7, 3]);
  expect(rules.map((rule) => countOf("2021", rule))).toEqual([25, 7, 7, 3]);
});

test.each(ids)("every identity of %s speaks of cells that the form has, each once", (id) => {
  const names = new Set(cellsOf(id).map(({ name }) => name));
  const wrong = identitiesOf(id).filter(({ stated, derived }) => {
    const all = [...stated, ...derived];
    return all.some((name) => !names.has(name)) || new Set(all).size !== all.length;
  });
  expect(wrong).toEqual([]);
});

test("a line's total is the sum of its six applicants", () => {
  const found = identitiesOf("2021").find(({ stated }) => stated[0] === "requests.granted.total");
  expect(found?.rule).toBe("requests.row_sum");
  expect(found?.derived).toHaveLength(6);
  expect(found?.derived).not.toContain("requests.granted.total");
});

test("what was concluded is the sum of the outcomes and of nothing else", () => {
  const outcomes = identitiesOf("2019").find(
    ({ rule, stated }) =>
      rule === "requests.outcome_sum" && stated[0] === "requests.concluded.other",
  );
  expect(outcomes?.derived).toHaveLength(19);
  expect(outcomes?.derived).toContain("requests.otherwise.undivided.other");
  expect(outcomes?.derived).not.toContain("requests.carried_out.other");
});

test("received and carried in balance concluded and carried out", () => {
  const balance = identitiesOf("2021").find(({ rule }) => rule === "requests.balance");
  const under = (lines: readonly string[]) =>
    lines.map((line) => `requests.${line}.natural_person`);
  expect(balance?.derived).toEqual(under(["received", "carried_in"]));
  expect(balance?.stated).toEqual(under(["concluded", "carried_out"]));
});
