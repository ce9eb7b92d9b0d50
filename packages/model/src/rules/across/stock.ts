import type { Label } from "../../form/form.ts";
import { example } from "../example.ts";
import type { AcrossRule, Years } from "../rule.ts";
import { after, before, type Comparison, compareYears } from "./comparison.ts";

const stock = (line: "regulations" | "normative_documents", label: Label): AcrossRule => {
  const id = `across.${line}_in_force`;
  const cell = (column: string): string => `disclosure.${line}.${column}`;
  const names = ["in_force", "issued", "repealed"].map(cell);
  const years = (then: number | "blank", now: number): Years => ({
    before: example({ year: 2022, cells: { [cell("in_force")]: then } }),
    after: example({
      year: 2023,
      cells: { [cell("issued")]: 3, [cell("repealed")]: 1, [cell("in_force")]: now },
    }),
  });
  const comparison: Comparison = {
    cells: names,
    stated: cell("in_force"),
    derived: [before(cell("in_force")), after(cell("issued")), after(cell("repealed"), -1)],
    relation: "equal",
    blankBase: "undecided",
    form: "2021",
  };
  return {
    id,
    version: 1,
    severity: "warning",
    label,
    explanation: {
      zh: "现行有效 = 上年现行有效 + 本年制发 − 本年废止（2021年表格）；机构改革划转的文件除外。",
      en: "In force = in force last year + issued − repealed (form of 2021), but for documents handed over in a reorganisation.",
    },
    needs: names,
    examples: { holds: years(10, 12), broken: years(10, 15), undecided: years("blank", 12) },
    comparisons: [comparison],
    check: (both) => compareYears(id, comparison, both),
  };
};

/** The stock of documents from year to year. */
export const stockRules: readonly AcrossRule[] = [
  stock("regulations", { zh: "规章存量衔接", en: "The stock of rules follows from last year's" }),
  stock("normative_documents", {
    zh: "规范性文件存量衔接",
    en: "The stock of normative documents follows from last year's",
  }),
];
