import { example } from "../example.ts";
import type { AcrossRule, Years } from "../rule.ts";
import { before, type Comparison, compareYears } from "./comparison.ts";

const id = "across.items";
const lines = ["licences", "services", "penalties", "coercion", "fees"] as const;

const years = (items: number | "blank", now: number): Years => ({
  before: example({
    form: "2019",
    cells: { "disclosure.licences.items_last_year": items, "disclosure.licences.change": items },
  }),
  after: example({
    form: "2019",
    year: 2020,
    cells: { "disclosure.licences.items_last_year": now },
  }),
});

const comparisons = lines.map((line): Comparison => {
  const items = `disclosure.${line}.items_last_year`;
  const derived = [before(items), before(`disclosure.${line}.change`)] as const;
  return { cells: [items], stated: items, derived, relation: "equal", form: "2019" };
});

/** The numbers of items from 2019 to 2020. */
export const itemsAcrossRules: readonly AcrossRule[] = [
  {
    id,
    version: 1,
    severity: "warning",
    label: { zh: "上一年项目数量衔接", en: "Items last year follow from last year's report" },
    explanation: {
      zh: "“上一年项目数量”应等于上年报告的“上一年项目数量”加“本年增/减”（2019年表格）。",
      en: "Items last year must be those of last year's report plus its change (form of 2019).",
    },
    needs: ["disclosure.*.items_last_year", "disclosure.*.change"],
    examples: { holds: years(4, 8), broken: years(4, 9), undecided: years("blank", 8) },
    comparisons,
    check: (both) => comparisons.flatMap((comparison) => compareYears(id, comparison, both)),
  },
];
