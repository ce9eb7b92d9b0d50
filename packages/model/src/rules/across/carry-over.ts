import { applicants } from "../../form/requests.ts";
import { example } from "../example.ts";
import type { AcrossRule, Years } from "../rule.ts";
import { before, type Comparison, compareYears } from "./comparison.ts";

const id = "across.carry_over";

const years = (carriedOut: number | "blank", carriedIn: number): Years => ({
  before: example({ year: 2022, cells: { "requests.carried_out.total": carriedOut } }),
  after: example({ year: 2023, cells: { "requests.carried_in.total": carriedIn } }),
});

const comparisons = applicants.map(({ key }): Comparison => {
  const cell = `requests.carried_in.${key}`;
  const derived = [before(`requests.carried_out.${key}`)] as const;
  return { cells: [cell], stated: cell, derived, relation: "equal" };
});

/** What one year hands to the next. */
export const carryOverRules: readonly AcrossRule[] = [
  {
    id,
    version: 1,
    severity: "error",
    label: { zh: "上年结转与上年报告一致", en: "Carried in is what last year carried out" },
    explanation: {
      zh: "本年“上年结转”各列应等于上一年度报告的“结转下年度继续办理”。",
      en: "In every column, carried in must be what last year's report carried out.",
    },
    needs: ["requests.carried_in.*", "requests.carried_out.*"],
    examples: { holds: years(3, 3), broken: years(3, 4), undecided: years("blank", 4) },
    comparisons,
    check: (both) => comparisons.flatMap((comparison) => compareYears(id, comparison, both)),
  },
];
