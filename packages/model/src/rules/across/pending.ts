import { example } from "../example.ts";
import type { AcrossRule, Years } from "../rule.ts";
import { before, type Comparison, compareYears } from "./comparison.ts";

const id = "across.pending_appeals";
const groups = ["reconsideration", "litigation_direct", "litigation_after"] as const;

const years = (pending: number | { raw: string }, total: number): Years => ({
  before: example({ year: 2022, cells: { "appeals.reconsideration.pending": pending } }),
  after: example({ year: 2023, cells: { "appeals.reconsideration.total": total } }),
});

const comparisons = groups.map((group): Comparison => {
  const total = `appeals.${group}.total`;
  const derived = [before(`appeals.${group}.pending`)] as const;
  return { cells: [total], stated: total, derived, relation: "at_least", blankBase: "nothing" };
});

/** Appeals that were open at the end of one year come up in the next. */
export const pendingRules: readonly AcrossRule[] = [
  {
    id,
    version: 1,
    severity: "hint",
    label: { zh: "上年未审结的本年有结果", en: "Appeals pending last year come up again" },
    explanation: {
      zh: "上年尚未审结的复议诉讼，本年应计入结果或仍为尚未审结；总计少于上年未审结的，值得核对。",
      en: "Appeals pending last year are decided or pending this year; fewer in all than were pending is worth a look.",
    },
    needs: ["appeals.*.pending", "appeals.*.total"],
    examples: { holds: years(2, 3), broken: years(2, 1), undecided: years({ raw: "若干" }, 1) },
    comparisons,
    check: (both) => comparisons.flatMap((comparison) => compareYears(id, comparison, both)),
  },
];
