import type { FormId } from "../form/form.ts";
import { cellsOf } from "../form/forms.ts";
import type { Cells } from "../report/report.ts";
import { example } from "./example.ts";
import { found } from "./outcome.ts";
import type { Rule, Subject } from "./rule.ts";

const generic = /^(?:本|我|该|全)?(?:局|委|厅|办|镇|乡|街道|县|市|区|机关|单位|政府)$/u;

function agencyNamed({ agency }: Subject) {
  if (agency === null) return [found("identity.agency", "broken")];
  return [found("identity.agency", generic.test(agency) ? "undecided" : "holds")];
}

/** Whether the source shows a cell that only this form has; without one the form is a guess. */
function hasOwnCells(form: FormId, cells: Cells): boolean {
  const other = new Set(cellsOf(form === "2021" ? "2019" : "2021").map(({ name }) => name));
  return Object.keys(cells).some((name) => !other.has(name) && cells[name]?.kind !== "absent");
}

/** The notices took effect for the reports of these years; a report for 2021 is the first on the newer form. */
function formFits({ form, year, cells }: Subject) {
  const id = "form.fits_year";
  if (year === null || !hasOwnCells(form, cells)) return [found(id, "undecided")];
  return [found(id, (year >= 2021 ? "2021" : "2019") === form ? "holds" : "broken")];
}

function publishedAfter({ year, published }: Subject) {
  const id = "identity.published";
  if (published === null) return [];
  if (year === null) return [found(id, "undecided")];
  const day = Number(published.slice(0, 4));
  return [
    {
      rule: id,
      outcome: day > year ? "holds" : "broken",
      cells: [],
      stated: day,
      derived: year + 1,
    } as const,
  ];
}

/** Who reports, for which year, on which form. */
export const agencyAndYearRules: readonly Rule[] = [
  {
    id: "identity.agency",
    version: 1,
    severity: "hint",
    label: { zh: "报告写明机关名称", en: "The report names its agency" },
    explanation: {
      zh: "标题没有写明是哪个机关的报告（如“我局”），不猜。",
      en: "The title does not say whose report it is (as in 我局): nothing is guessed.",
    },
    needs: ["agency"],
    examples: {
      holds: example(),
      broken: example({ agency: null }),
      undecided: example({ agency: "我局" }),
    },
    check: agencyNamed,
  },
  {
    id: "form.fits_year",
    version: 1,
    severity: "warning",
    label: { zh: "表格与年度相符", en: "The form fits the year" },
    explanation: {
      zh: "2019、2020年度报告用国办公开办函〔2019〕60号表格，2021年度起用〔2021〕30号表格。",
      en: "Reports for 2019 and 2020 use the form of notice 60 of 2019, from 2021 on that of notice 30 of 2021.",
    },
    needs: ["form", "year"],
    examples: {
      holds: example({ form: "2021", year: 2022 }),
      broken: example({ form: "2019", year: 2022 }),
      undecided: example({ form: "2019", year: null }),
    },
    check: formFits,
  },
  {
    id: "identity.published",
    version: 1,
    severity: "warning",
    label: { zh: "发布在年度结束之后", en: "Published after the year ended" },
    explanation: {
      zh: "《政府信息公开条例》第四十九条：年度报告在次年发布；发布日期早于次年的，标题年度或日期有误。",
      en: "Regulations, Article 49: the report is published in the next year; an earlier day means that the year or the day is wrong.",
    },
    needs: ["year", "published"],
    examples: {
      holds: example({ year: 2023, published: "2024-01-20" }),
      broken: example({ year: 2023, published: "2023-01-20" }),
      undecided: example({ year: null, published: "2023-01-20" }),
    },
    check: publishedAfter,
  },
];
