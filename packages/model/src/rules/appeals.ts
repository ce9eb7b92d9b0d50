import type { CellName } from "../form/form.ts";
import { type LineTotal, sumIn } from "../report/line-total.ts";
import { example } from "./example.ts";
import { compared } from "./outcome.ts";
import type { Rule, Subject } from "./rule.ts";

const reconsiderations = "appeals.reconsideration.total";
const after = "appeals.litigation_after.total";
const correctedAfter = "appeals.litigation_after.corrected";
const everyAppeal = [reconsiderations, "appeals.litigation_direct.total", after];
const requests = ["requests.received.total", "requests.carried_in.total"];

const nothingIsZero = (sum: LineTotal): LineTotal =>
  sum.kind === "nothing" ? { kind: "number", value: 0 } : sum;

/** Says nothing where there is nothing to explain. */
const explained =
  (id: string, what: readonly CellName[], by: readonly CellName[], atMost: boolean) =>
  ({ cells }: Subject) => {
    const count = sumIn(cells, what);
    if (count.kind === "nothing" || (count.kind === "number" && count.value === 0)) return [];
    const reason = nothingIsZero(sumIn(cells, by));
    const holds = (a: number, b: number) => (atMost ? a <= b : b > 0);
    return compared(id, [...what, ...by], count, reason, holds);
  };

type Said = Pick<Rule, "label" | "explanation">;

const hint = (
  name: string,
  what: readonly CellName[],
  by: readonly CellName[],
  atMost: boolean,
  said: Said,
): Rule => {
  const id = `appeals.${name}`;
  const [effect = "", cause = ""] = [what[0], by[0]];
  return {
    id,
    version: 1,
    severity: "hint",
    ...said,
    needs: [...what, ...by],
    examples: {
      holds: example({ cells: { [effect]: 2, [cause]: 2 } }),
      broken: example({ cells: { [effect]: 2, [cause]: 0 } }),
      undecided: example({ cells: { [effect]: 2, [cause]: { raw: "若干" } } }),
    },
    check: explained(id, what, by, atMost),
  };
};

/** Where appeals come from; all of it may also come from earlier years, so these are hints. */
export const appealRules: readonly Rule[] = [
  hint("after_reconsiderations", [after], [reconsiderations], true, {
    label: {
      zh: "复议后起诉不多于复议",
      en: "Litigation after reconsideration is no more than these",
    },
    explanation: {
      zh: "复议后起诉的件数多于行政复议件数；也可能是往年的复议。",
      en: "More lawsuits after reconsideration than reconsiderations; these may be of earlier years.",
    },
  }),
  hint("corrected_reconsideration", [correctedAfter], [reconsiderations], false, {
    label: { zh: "复议后纠正须有复议", en: "A correction after reconsideration has one before it" },
    explanation: {
      zh: "复议后起诉有“结果纠正”，而本年没有行政复议；也可能是往年的复议。",
      en: "A lawsuit after reconsideration was corrected though there is no reconsideration this year; it may be of an earlier one.",
    },
  }),
  hint("without_requests", everyAppeal, requests, false, {
    label: { zh: "有复议诉讼就有申请", en: "Where there are appeals there are requests" },
    explanation: {
      zh: "没有收到也没有结转申请，却有复议或诉讼；也可能是往年的申请。",
      en: "There are appeals though there were no requests this year; they may be of earlier years.",
    },
  }),
];
