import { type Identity, identitiesOf } from "../form/identities.ts";
import { sumOf } from "../report/line-total.ts";
import type { Cells, Finding } from "../report/report.ts";
import type { Rule } from "./rule.ts";

const identity = (id: string): Rule => ({
  id,
  check: (cells, form) =>
    identitiesOf(form)
      .filter(({ rule }) => rule === id)
      .map((sum) => checkIdentity(cells, sum)),
});

/** The sums that the form itself prints or implies. */
export const identityRules: readonly Rule[] = [
  identity("requests.row_sum"),
  identity("requests.outcome_sum"),
  identity("requests.balance"),
  identity("appeals.row_sum"),
];

function checkIdentity(cells: Cells, { rule, stated, derived }: Identity): Finding {
  const left = sumOf(stated.map((name) => cells[name]));
  const right = sumOf(derived.map((name) => cells[name]));
  const finding = {
    rule,
    cells: rule === "requests.balance" ? [...derived, ...stated] : [...stated, ...derived],
  };
  if (left.kind !== "number" || right.kind !== "number")
    return { ...finding, outcome: "undecided" };
  return {
    ...finding,
    outcome: left.value === right.value ? "holds" : "broken",
    stated: left.value,
    derived: right.value,
  };
}
