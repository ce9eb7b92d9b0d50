import type { FormId } from "../form/form.ts";
import { addUp, type LineTotal, sumIn } from "../report/line-total.ts";
import type { Finding } from "../report/report.ts";
import { example } from "./example.ts";
import { compared, comparedCells } from "./outcome.ts";
import { isOn } from "./printed.ts";
import type { Rule, Subject } from "./rule.ts";

const lines = ["regulations", "normative_documents"] as const;
const cell = (line: string, column: string): string => `disclosure.${line}.${column}`;

const atLeast = (stated: number, derived: number): boolean => stated >= derived;
const atMost = (stated: number, derived: number): boolean => stated <= derived;

const minus = (total: LineTotal): LineTotal =>
  total.kind === "number" ? { kind: "number", value: -total.value } : total;

/** Looks at both kinds of documents on the form that has the columns. */
const onLines =
  (form: FormId, check: (subject: Subject, line: string) => readonly Finding[]) =>
  (subject: Subject): readonly Finding[] =>
    isOn(form, subject, "disclosure") ? lines.flatMap((line) => check(subject, line)) : [];

function floor({ cells }: Subject, line: string): readonly Finding[] {
  const names = ["in_force", "issued", "repealed"].map((column) => cell(line, column));
  const [inForce = [], issued = [], repealed = []] = names.map((name) => [name]);
  const least = addUp([sumIn(cells, issued), minus(sumIn(cells, repealed))]);
  return compared("disclosure.in_force_floor", names, sumIn(cells, inForce), least, atLeast);
}

const bound =
  (id: string, stated: string, derived: readonly string[], holds: typeof atLeast) =>
  ({ cells }: Subject, line: string): readonly Finding[] =>
    comparedCells(
      id,
      cells,
      [cell(line, stated)],
      derived.map((column) => cell(line, column)),
      holds,
    );

const on = (form: FormId, values: Readonly<Record<string, number | "blank">>) =>
  example({
    form,
    cells: Object.fromEntries(
      Object.entries(values).map(([column, value]) => [cell("normative_documents", column), value]),
    ),
  });

/** What is counted of 规章 and 规范性文件 within one year. */
export const documentRules: readonly Rule[] = [
  {
    id: "disclosure.in_force_floor",
    version: 1,
    severity: "error",
    label: { zh: "现行有效不少于制发减废止", en: "In force is at least issued less repealed" },
    explanation: {
      zh: "现行有效 = 上年现行有效 + 本年制发 − 本年废止，上年不会少于零。",
      en: "In force = in force last year + issued − repealed, and last year's was not below zero.",
    },
    needs: ["disclosure.*.in_force", "disclosure.*.issued", "disclosure.*.repealed"],
    examples: {
      holds: on("2021", { issued: 5, repealed: 2, in_force: 3 }),
      broken: on("2021", { issued: 5, repealed: 2, in_force: 2 }),
      undecided: on("2021", { issued: 5, in_force: "blank" }),
    },
    check: onLines("2021", floor),
  },
  {
    id: "disclosure.in_force_issued",
    version: 1,
    severity: "hint",
    label: { zh: "现行有效不少于本年制发", en: "In force is at least what was issued" },
    explanation: {
      zh: "本年制发的文件当年多半仍然有效；现行有效少于本年制发的，可能只填了别的口径。",
      en: "What was issued this year is mostly still in force; fewer in force may count something else.",
    },
    needs: ["disclosure.*.in_force", "disclosure.*.issued"],
    examples: {
      holds: on("2021", { issued: 5, in_force: 9 }),
      broken: on("2021", { issued: 5, repealed: 5, in_force: 4 }),
      undecided: on("2021", { issued: 5, in_force: "blank" }),
    },
    check: onLines("2021", bound("disclosure.in_force_issued", "in_force", ["issued"], atLeast)),
  },
  {
    id: "disclosure.repealed_bound",
    version: 1,
    severity: "hint",
    label: { zh: "本年废止不多于现行有效加制发", en: "Repealed is at most in force plus issued" },
    explanation: {
      zh: "一年废止的多于剩下的和新制发的，只有大规模清理时才会如此。",
      en: "More repealed than left and issued together happens only in a great clearing-out.",
    },
    needs: ["disclosure.*.in_force", "disclosure.*.issued", "disclosure.*.repealed"],
    examples: {
      holds: on("2021", { repealed: 2, in_force: 9 }),
      broken: on("2021", { repealed: 12, in_force: 9 }),
      undecided: on("2021", { repealed: 12, in_force: "blank", issued: "blank" }),
    },
    check: onLines(
      "2021",
      bound("disclosure.repealed_bound", "repealed", ["in_force", "issued"], atMost),
    ),
  },
  {
    id: "disclosure.disclosed_made",
    version: 1,
    severity: "hint",
    label: { zh: "新公开不多于新制作", en: "Newly disclosed is at most newly made" },
    explanation: {
      zh: "本年新公开多于本年新制作：可能补公开了往年的文件，也可能填错。",
      en: "More disclosed than made this year: older documents may have been disclosed, or it is a slip.",
    },
    needs: ["disclosure.*.disclosed", "disclosure.*.made"],
    examples: {
      holds: on("2019", { made: 5, disclosed: 4 }),
      broken: on("2019", { made: 5, disclosed: 6 }),
      undecided: on("2019", { made: "blank", disclosed: 6 }),
    },
    check: onLines("2019", bound("disclosure.disclosed_made", "disclosed", ["made"], atMost)),
  },
  {
    id: "disclosure.disclosed_total",
    version: 1,
    severity: "error",
    label: { zh: "公开总数不少于新公开", en: "All disclosed is at least newly disclosed" },
    explanation: {
      zh: "对外公开总数量包含本年新公开数量。",
      en: "The total disclosed includes what was disclosed this year.",
    },
    needs: ["disclosure.*.disclosed_total", "disclosure.*.disclosed"],
    examples: {
      holds: on("2019", { disclosed: 4, disclosed_total: 20 }),
      broken: on("2019", { disclosed: 4, disclosed_total: 3 }),
      undecided: on("2019", { disclosed: 4, disclosed_total: "blank" }),
    },
    check: onLines(
      "2019",
      bound("disclosure.disclosed_total", "disclosed_total", ["disclosed"], atLeast),
    ),
  },
];
