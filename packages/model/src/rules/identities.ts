import type { Identity } from "../form/identities.ts";
import type { Finding } from "../report/report.ts";
import { example } from "./example.ts";
import { once } from "./once.ts";
import { found } from "./outcome.ts";
import type { Rule, Subject } from "./rule.ts";
import { type Sum, sumsOf } from "./sums.ts";

const checkAll = (id: string) => (subject: Subject) =>
  (sumsOf(subject).get(id) ?? []).map(checkSum);

/** Both sides, in the order in which the form prints them. */
const cellsOf = once(({ rule, stated, derived }: Identity) =>
  rule === "requests.balance" ? [...derived, ...stated] : [...stated, ...derived],
);

/** A blank total leaves its sum open: it says nothing that could be wrong. */
function checkSum({ identity, stated, derived }: Sum): Finding {
  const { rule } = identity;
  const cells = cellsOf(identity);
  if (stated.kind !== "number" || derived.kind !== "number") return found(rule, "undecided", cells);
  const outcome = stated.value === derived.value ? "holds" : "broken";
  return { rule, outcome, cells, stated: stated.value, derived: derived.value };
}

type Said = Pick<Rule, "label" | "explanation" | "needs" | "examples">;

const identity = (id: string, said: Said): Rule => ({
  id,
  version: 1,
  severity: "error",
  ...said,
  check: checkAll(id),
});

/** The sums that the form itself prints or implies. */
export const identityRules: readonly Rule[] = [
  identity("requests.row_sum", {
    label: { zh: "申请：各行合计", en: "Requests: totals of lines" },
    explanation: {
      zh: "第三部分每一行的“总计”等于六类申请人之和。",
      en: "In section three each line's total is the sum of its six kinds of applicants.",
    },
    needs: ["requests.*"],
    examples: {
      holds: example({
        cells: { "requests.granted.natural_person": 2, "requests.granted.total": 2 },
      }),
      broken: example({
        cells: { "requests.granted.natural_person": 2, "requests.granted.total": 3 },
      }),
      undecided: example({ cells: { "requests.granted.total": "blank" } }),
    },
  }),
  identity("requests.outcome_sum", {
    label: { zh: "申请：办理结果合计", en: "Requests: sum of outcomes" },
    explanation: {
      zh: "第三部分每一列的“（七）总计”等于各项办理结果之和。",
      en: "In each column of section three the total concluded is the sum of the outcomes.",
    },
    needs: ["requests.*"],
    examples: {
      holds: example({ cells: { "requests.granted.total": 2, "requests.concluded.total": 2 } }),
      broken: example({ cells: { "requests.granted.total": 2, "requests.concluded.total": 3 } }),
      undecided: example({ cells: { "requests.partial.total": "absent" } }),
    },
  }),
  identity("requests.balance", {
    label: { zh: "申请：收支平衡", en: "Requests: balance" },
    explanation: {
      zh: "表头印明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。",
      en: "Printed on the form: received plus carried in equals concluded plus carried out.",
    },
    needs: [
      "requests.received.*",
      "requests.carried_in.*",
      "requests.concluded.*",
      "requests.carried_out.*",
    ],
    examples: {
      holds: example({ cells: { "requests.received.total": 2, "requests.concluded.total": 2 } }),
      broken: example({ cells: { "requests.received.total": 2, "requests.concluded.total": 3 } }),
      undecided: example({ cells: { "requests.carried_out.total": { raw: "若干" } } }),
    },
  }),
  identity("appeals.row_sum", {
    label: { zh: "复议诉讼：合计", en: "Appeals: totals" },
    explanation: {
      zh: "第四部分每组的“总计”等于维持、纠正、其他结果、尚未审结之和。",
      en: "In section four each total is the sum of upheld, corrected, other and pending.",
    },
    needs: ["appeals.*"],
    examples: {
      holds: example({
        cells: { "appeals.reconsideration.upheld": 1, "appeals.reconsideration.total": 1 },
      }),
      broken: example({ cells: { "appeals.reconsideration.upheld": 10 } }),
      undecided: example({ cells: { "appeals.litigation_after.total": "blank" } }),
    },
  }),
];
