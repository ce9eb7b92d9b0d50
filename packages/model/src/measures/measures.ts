import type { Label } from "../form/form.ts";
import { forms } from "../form/forms.ts";

/**
 * A quantity that can be asked for, as data: the SQL, the axis, the tooltip and the definition on screen come from it.
 * Terms are cells (`appeals.reconsideration.corrected`) or lines of `requests` (`requests.granted`), which mean the
 * line's total. A measure with a denominator is a rate: over a group, the sum of numerators over the sum of denominators.
 */
export interface Measure {
  readonly key: string;
  readonly label: Label;
  readonly definition: Label;
  readonly unit: "requests" | "cases" | "ratio";
  readonly numerator: readonly string[];
  readonly denominator?: readonly string[];
  /** Which direction is good for the public, where one is. */
  readonly better: "more" | "less" | null;
  /** Whether the change of form in 2021 makes 2020 and 2021 incomparable. */
  readonly breaks: boolean;
}

const line = (key: string): string => `requests.${key}`;

/** A quantity that is the total of one line of section three. */
const ofLine = (key: string, better: Measure["better"], en: string, zh: string): Measure => ({
  key,
  label: { zh, en },
  definition: {
    zh: "第三部分该行“总计”；“总计”空白时取同行各类申请人之和",
    en: "Total of the line in section three; where the total is blank, the sum of its applicants",
  },
  unit: "requests",
  numerator: [line(key)],
  better,
  breaks: false,
});

/** The lines of an outcome group on either form, such as the eight of `denied`. */
const linesOf = (group: string): string[] => [
  ...new Set(
    Object.values(forms)
      .flatMap((form) => form.tables.find((table) => table.key === "requests")?.blocks ?? [])
      .flatMap((block) => block.lines.map(({ key }) => key))
      .filter((key) => key === group || key.startsWith(`${group}.`))
      .map(line),
  ),
];

const outcome = (key: string, zh: string, en: string): Measure => ({
  key,
  label: { zh, en },
  definition: {
    zh: `第三部分“${zh}”各行“总计”之和；“总计”空白时取同行各类申请人之和`,
    en: "Sum of the totals of the group's lines in section three; a blank total is the sum of its applicants",
  },
  unit: "requests",
  numerator: linesOf(key),
  better: null,
  breaks: false,
});

/** The six groups of outcomes of section three; with what does not add up they make `concluded`. */
export const outcomes: readonly Measure[] = [
  outcome("granted", "予以公开", "Granted"),
  outcome("partial", "部分公开", "Granted in part"),
  outcome("denied", "不予公开", "Denied"),
  outcome("unavailable", "无法提供", "Unavailable"),
  outcome("unprocessed", "不予处理", "Not processed"),
  outcome("otherwise", "其他处理", "Otherwise handled"),
];

const appeals = ["reconsideration", "litigation_direct", "litigation_after"] as const;
const ofAppeals = (...columns: string[]): string[] =>
  appeals.flatMap((group) => columns.map((column) => `appeals.${group}.${column}`));

/** Every measure, in the order in which lists show them. */
export const measures: readonly Measure[] = [
  ofLine("received", null, "Requests received", "新收申请"),
  ofLine("carried_in", null, "Carried in", "上年结转"),
  ofLine("concluded", null, "Concluded", "办结"),
  ofLine("carried_out", "less", "Carried out", "结转下年"),
  ...outcomes,
  {
    key: "disclosure_rate",
    label: { zh: "公开率", en: "Disclosure rate" },
    definition: {
      zh: "（予以公开 + 部分公开）÷ 办结总计",
      en: "(Granted + granted in part) ÷ total concluded",
    },
    unit: "ratio",
    numerator: [line("granted"), line("partial")],
    denominator: [line("concluded")],
    better: "more",
    breaks: false,
  },
  {
    key: "backlog_rate",
    label: { zh: "结转率", en: "Backlog rate" },
    definition: {
      zh: "结转下年度 ÷（本年新收 + 上年结转）",
      en: "Carried out ÷ (received + carried in)",
    },
    unit: "ratio",
    numerator: [line("carried_out")],
    denominator: [line("received"), line("carried_in")],
    better: "less",
    breaks: false,
  },
  {
    key: "correction_rate",
    label: { zh: "纠正率", en: "Correction rate" },
    definition: {
      zh: "复议、诉讼中“结果纠正”÷ 已审结（维持 + 纠正 + 其他），不含尚未审结",
      en: "Corrected ÷ decided (upheld + corrected + other) in reconsiderations and lawsuits, pending left out",
    },
    unit: "ratio",
    numerator: ofAppeals("corrected"),
    denominator: ofAppeals("upheld", "corrected", "other"),
    better: "less",
    breaks: false,
  },
];

export function findMeasure(key: string): Measure | undefined {
  return measures.find((measure) => measure.key === key);
}
