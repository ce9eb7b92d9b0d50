import type { FormId } from "../form/form.ts";
import { cellsOf } from "../form/forms.ts";
import type { Cells } from "../report/report.ts";
import { example } from "./example.ts";
import { found } from "./outcome.ts";
import { isOn } from "./printed.ts";
import type { Rule, Subject } from "./rule.ts";

const namesOn = (form: FormId) => cellsOf(form).map(({ name }) => name);
const onlyOn = {
  "2019": namesOn("2019").filter((name) => !namesOn("2021").includes(name)),
  "2021": namesOn("2021").filter((name) => !namesOn("2019").includes(name)),
};

/** Whether the source shows a cell that only this form has; without one the form is a guess. */
const hasOwnCells = (form: FormId, cells: Cells, table = ""): boolean =>
  onlyOn[form].some(
    (name) => name.startsWith(table) && name in cells && cells[name]?.kind !== "absent",
  );

/** The notices took effect for the reports of these years; a report for 2021 is the first on the newer form. */
function formFits({ form, year, cells }: Subject) {
  const id = "form.fits_year";
  if (year === null || !hasOwnCells(form, cells)) return [found(id, "undecided")];
  return [found(id, (year >= 2021 ? "2021" : "2019") === form ? "holds" : "broken")];
}

/** Whether sections two and three are of one form; open where the source shows no line that tells. */
function oneForm(subject: Subject) {
  const id = "form.one_form";
  const told =
    hasOwnCells("2019", subject.cells, "requests") ||
    hasOwnCells("2021", subject.cells, "requests");
  const mixed = isOn("2019", subject, "requests") !== isOn("2019", subject, "disclosure");
  const reached = subject.cells["requests.concluded.total"]?.kind;
  if (reached === undefined || reached === "absent") return [];
  return [found(id, told ? (mixed ? "broken" : "holds") : "undecided")];
}

const isRequest = (name: string): boolean => name.startsWith("requests.");
const hybrid: Subject = {
  ...example(),
  cells: {
    ...Object.fromEntries(Object.entries(example().cells).filter(([name]) => !isRequest(name))),
    ...Object.fromEntries(
      Object.entries(example({ form: "2019" }).cells).filter(([name]) => isRequest(name)),
    ),
  },
};

/** On which form the report is made. */
export const formRules: readonly Rule[] = [
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
    id: "form.one_form",
    version: 1,
    severity: "warning",
    label: { zh: "各表同属一种表格", en: "All tables are of one form" },
    explanation: {
      zh: "第二、三部分应取自同一份表格；有的报告把2019年与2021年的表格混用。",
      en: "Sections two and three are to be of one form; some reports mix those of 2019 and 2021.",
    },
    needs: ["disclosure.*", "requests.otherwise.*"],
    examples: {
      holds: example(),
      broken: hybrid,
      undecided: example({ cells: { "requests.otherwise": "absent" } }),
    },
    check: oneForm,
  },
];
