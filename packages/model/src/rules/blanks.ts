import type { TableKey } from "../form/form.ts";
import type { Cells } from "../report/report.ts";
import { example } from "./example.ts";
import { foundIn } from "./outcome.ts";
import type { Rule, Subject } from "./rule.ts";
import { type Sum, sumsOf } from "./sums.ts";

type Judge = (cells: Cells, sum: Sum) => "wrong" | "unclear" | null;

/** A total that is blank though its parts are reported. */
const totalBlank: Judge = (_, { stated, derived }) => {
  if (stated.kind !== "nothing" || derived.kind === "nothing") return null;
  return derived.kind === "number" ? "wrong" : "unclear";
};

/** Parts that are all blank though their total is more than zero, or zero. */
const partsBlank =
  (fits: (total: number) => boolean): Judge =>
  (cells, { identity, derived }) => {
    const [total] = identity.stated.map((name) => cells[name]);
    if (derived.kind !== "nothing") return null;
    if (total?.kind === "number") return fits(total.value) ? "wrong" : null;
    return total?.kind === "unreadable" ? "unclear" : null;
  };

function checkSums(id: string, sum: string, judge: Judge, subject: Subject) {
  const judged = (sumsOf(subject).get(sum) ?? []).map((one) => ({
    identity: one.identity,
    fault: judge(subject.cells, one),
  }));
  const named = (wanted: string) =>
    judged.filter(({ fault }) => fault === wanted).flatMap(({ identity }) => identity.stated);
  return [foundIn(id, named("wrong"), named("unclear"))];
}

const blank = (
  name: string,
  sum: string,
  judge: Judge,
  severity: Rule["severity"],
  said: Pick<Rule, "label" | "explanation" | "examples">,
): Rule => {
  const table: TableKey = sum.startsWith("appeals") ? "appeals" : "requests";
  const id = `${table}.${name}`;
  return {
    id,
    version: 1,
    severity,
    ...said,
    needs: [`${table}.*`],
    check: (subject) => checkSums(id, sum, judge, subject),
  };
};

const why = {
  total: {
    zh: "总计空白而分项已填：总计可由分项相加得出，但原文没有写。",
    en: "The total is blank though its parts are not: it follows from them, but is not stated.",
  },
  parts: {
    zh: "总计大于零而分项全部空白：无法知道这些件属于哪一类。",
    en: "The total is more than zero though all parts are blank: what it is made of is not reported.",
  },
  zero: {
    zh: "总计为0而分项全部空白：多半是零，但空白不等于零。",
    en: "The total is zero and all parts are blank: probably zeros, but a blank is not zero.",
  },
};

const line = "requests.granted";
const group = "appeals.reconsideration";
const isPositive = (total: number): boolean => total > 0;
const isZero = (total: number): boolean => total === 0;

const shown = (key: string, total: "blank" | number, part: "blank" | number | { raw: string }) =>
  example({ cells: { [key]: part, [`${key}.total`]: total } });

/** Totals without their parts, and parts without their total. */
export const blankRules: readonly Rule[] = [
  blank("total_blank", "requests.row_sum", totalBlank, "hint", {
    label: { zh: "申请：总计已填", en: "Requests: totals are filled in" },
    explanation: why.total,
    examples: {
      holds: example(),
      broken: shown(line, "blank", 2),
      undecided: shown(line, "blank", { raw: "若干" }),
    },
  }),
  blank("concluded_blank", "requests.outcome_sum", totalBlank, "hint", {
    label: { zh: "申请：办理结果总计已填", en: "Requests: the total concluded is filled in" },
    explanation: why.total,
    examples: {
      holds: example(),
      broken: example({ cells: { "requests.concluded": "blank" } }),
      undecided: example({
        cells: { "requests.concluded": "blank", "requests.granted": { raw: "若干" } },
      }),
    },
  }),
  ...(
    [
      ["requests", line, "申请", "Requests"],
      ["appeals", group, "复议诉讼", "Appeals"],
    ] as const
  ).flatMap(([table, key, zh, en]) => [
    blank("parts_blank", `${table}.row_sum`, partsBlank(isPositive), "warning", {
      label: { zh: `${zh}：分项已填`, en: `${en}: parts are filled in` },
      explanation: why.parts,
      examples: {
        holds: example(),
        broken: shown(key, 5, "blank"),
        undecided: example({ cells: { [key]: "blank", [`${key}.total`]: { raw: "若干" } } }),
      },
    }),
    blank("zero_parts_blank", `${table}.row_sum`, partsBlank(isZero), "hint", {
      label: { zh: `${zh}：总计为0时分项也填0`, en: `${en}: parts of a zero are zeros` },
      explanation: why.zero,
      examples: {
        holds: example(),
        broken: shown(key, 0, "blank"),
        undecided: example({ cells: { [key]: "blank", [`${key}.total`]: { raw: "若干" } } }),
      },
    }),
  ]),
  blank("total_blank", "appeals.row_sum", totalBlank, "hint", {
    label: { zh: "复议诉讼：总计已填", en: "Appeals: totals are filled in" },
    explanation: why.total,
    examples: {
      holds: example(),
      broken: shown(group, "blank", 2),
      undecided: shown(group, "blank", { raw: "若干" }),
    },
  }),
];
