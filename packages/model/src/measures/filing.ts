import type { Label } from "../form/form.ts";
import { type FilingMeasure, regulations, type Unit } from "./measure.ts";

/**
 * How an agency stands with its report for a year, as data. `expected`: it should have filed; the others say how it did.
 * A report is due on the day that `deadline` says; it is missing only after that day. These are counted from the
 * registry and the days of publication, not from cells.
 */
export const filingStates = {
  expected: { zh: "应报送", en: "Expected" },
  filed: { zh: "已报送", en: "Filed" },
  met: { zh: "应报已报", en: "Filed as expected" },
  on_time: { zh: "按时公布", en: "On time" },
  late: { zh: "逾期公布", en: "Late" },
  unjudged: { zh: "是否按时未判定", en: "Not judged" },
  judged: { zh: "已判定是否按时", en: "Judged" },
  missing: { zh: "缺报", en: "Missing" },
  unread: { zh: "有无法识读的单元格", en: "With cells that could not be read" },
  broken: { zh: "有不通过的核查", en: "With broken checks" },
} as const satisfies Readonly<Record<string, Label>>;

export type FilingState = keyof typeof filingStates;

const article49 = regulations("第四十九条", "Article 49");

const of = (state: FilingState): string => `filing.${state}`;

const measure = (
  key: string,
  label: Label,
  definition: Label,
  [unit, better]: readonly [Unit, FilingMeasure["better"]],
  numerator: FilingState,
  denominator: FilingState | null = null,
): FilingMeasure => ({
  ...{ key, label, definition, law: article49, unit, source: "filing", better },
  numerator: of(numerator),
  denominator: denominator && of(denominator),
  forms: ["2019", "2021"],
  breaks: [],
});

const count = (state: FilingState, definition: Label, better: FilingMeasure["better"]) =>
  measure(`filing.${state}`, filingStates[state], definition, ["reports", better], state);

/** Who filed, when, and how well. */
export const filings: readonly FilingMeasure[] = [
  count(
    "expected",
    {
      zh: "名录中当年应当公布年度报告的机关",
      en: "Agencies that the registry expects to report for the year",
    },
    null,
  ),
  count(
    "filed",
    { zh: "库中有当年报告的机关", en: "Agencies whose report is in the library" },
    "more",
  ),
  count(
    "on_time",
    {
      zh: "公布日期不晚于次年 1 月 31 日（部门）或 3 月 31 日（县级以上地方人民政府）",
      en: "Published by 31 January of the next year (departments) or 31 March (local governments)",
    },
    "more",
  ),
  count(
    "late",
    { zh: "公布日期晚于法定期限", en: "Published after the last day that the law allows" },
    "less",
  ),
  count(
    "unjudged",
    {
      zh: "公布日期不明或不在次年，或属于条例第四十九条未定期限的机关（如乡镇、街道）",
      en: "The day of publication is not known or not in the next year, or Article 49 sets no last day for such agencies (townships, streets)",
    },
    null,
  ),
  count(
    "missing",
    {
      zh: "应当公布、期限已过而库中没有报告；可能是未公布，也可能是未收集到",
      en: "Expected and past the last day, but not in the library: not published, or not collected",
    },
    "less",
  ),
  count(
    "unread",
    {
      zh: "至少有一个单元格无法识读或缺失",
      en: "At least one cell could not be read or is absent",
    },
    "less",
  ),
  count("broken", { zh: "至少有一项核查不通过", en: "At least one check is broken" }, "less"),
  measure(
    "filing_rate",
    { zh: "报送率", en: "Filing rate" },
    { zh: "应报已报 ÷ 应报送", en: "Filed as expected ÷ expected" },
    ["ratio", "more"],
    ...(["met", "expected"] as const),
  ),
  measure(
    "on_time_rate",
    { zh: "按时率", en: "On-time rate" },
    {
      zh: "按时公布 ÷ 已判定是否按时的报告",
      en: "On time ÷ reports of which it is judged whether they were on time",
    },
    ["ratio", "more"],
    ...(["on_time", "judged"] as const),
  ),
  measure(
    "broken_rate",
    { zh: "核查不通过率", en: "Broken rate" },
    { zh: "有不通过核查的报告 ÷ 已报送", en: "Reports with broken checks ÷ filed" },
    ["ratio", "less"],
    ...(["broken", "filed"] as const),
  ),
];
