import type { Label } from "../form/form.ts";
import { findCell } from "../form/forms.ts";
import { type CellMeasure, type Draft, ofCells, regulations } from "./measure.ts";
import { linesOf } from "./sums.ts";

const reported = regulations("第五十条第（二）项", "Article 50(2)");
const blankTotal = {
  zh: "“总计”空白时取同行各类申请人之和",
  en: "a blank total is the sum of its applicants",
};

const ofLine = (
  key: string,
  zh: string,
  en: string,
  more: Pick<Draft, "better" | "law"> = {},
): CellMeasure =>
  ofCells({
    ...{ key, zh, en, unit: "requests", numerator: `requests.${key}`, law: reported },
    means: {
      zh: `第三部分“${labelOf(key).zh}”一行的“总计”；${blankTotal.zh}`,
      en: `Total of the line “${labelOf(key).en}” in section three; ${blankTotal.en}`,
    },
    ...more,
  });

function labelOf(line: string): Label {
  return findCell(`requests.${line}.total`)?.line.label ?? { zh: line, en: line };
}

/** How many requests came, were concluded and are left. */
export const volumes: readonly CellMeasure[] = [
  ofLine("received", "新收申请", "Requests received", {
    law: regulations("第二十七条、第五十条第（二）项", "Articles 27 and 50(2)"),
  }),
  ofLine("carried_in", "上年结转", "Carried in"),
  ofLine("concluded", "办结", "Concluded", {
    law: regulations("第三十三条、第三十六条", "Articles 33 and 36"),
  }),
  ofLine("carried_out", "结转下年", "Carried out", { better: "less" }),
];

const article36 = regulations("第三十六条", "Article 36");

const group = (key: string, zh: string, en: string, law: Label): CellMeasure =>
  ofCells({
    ...{ key, zh, en, unit: "requests", numerator: `requests.${key}`, law },
    means: {
      zh: `第三部分“${zh}”各行“总计”之和；${blankTotal.zh}`,
      en: `Sum of the totals of the group's lines in section three; ${blankTotal.en}`,
    },
  });

/** The six groups of outcomes of section three; with what does not add up they make `concluded`. */
export const outcomes: readonly CellMeasure[] = [
  group("granted", "予以公开", "Granted", article36),
  group("partial", "部分公开", "Granted in part", regulations("第三十七条", "Article 37")),
  group("denied", "不予公开", "Denied", regulations("第十四条至第十六条", "Articles 14 to 16")),
  group("unavailable", "无法提供", "Unavailable", article36),
  group("unprocessed", "不予处理", "Not processed", regulations("第三十九条", "Article 39")),
  group("otherwise", "其他处理", "Otherwise handled", regulations("第三十条", "Article 30")),
];

const article14 = regulations("第十四条", "Article 14");
const article16 = regulations("第十六条", "Article 16");
const article39 = regulations("第三十九条", "Article 39");

/** What is known of each line's ground in law. */
const grounds: Readonly<Record<string, Label>> = {
  "denied.state_secret": article14,
  "denied.law_prohibited": article14,
  "denied.safety_stability": article14,
  "denied.third_party": regulations("第十五条", "Article 15"),
  "denied.internal_affairs": article16,
  "denied.deliberative": article16,
  "denied.enforcement_file": article16,
  "denied.administrative_query": regulations("第三十六条第（七）项", "Article 36(7)"),
  "unavailable.not_held": regulations(
    "第三十六条第（四）项、第（五）项",
    "Article 36(4) and 36(5)",
  ),
  "unavailable.needs_creation": regulations("第三十八条", "Article 38"),
  "unavailable.unclear": regulations("第三十条", "Article 30"),
  "unprocessed.petition": article39,
  "unprocessed.repeated": regulations("第三十六条第（六）项", "Article 36(6)"),
  "unprocessed.publication": article39,
  "unprocessed.excessive": regulations("第三十五条", "Article 35"),
  "otherwise.not_corrected": regulations("第三十条", "Article 30"),
  "otherwise.fee_unpaid": regulations("第四十二条", "Article 42"),
};

/** The lines that each group is made of; groups of a single line have none of their own. */
export const outcomeLines: readonly CellMeasure[] = outcomes.flatMap((outcome) =>
  linesOf(outcome.numerator)
    .map((line) => line.replace("requests.", ""))
    .filter((line) => line !== outcome.key)
    .map((line) => ofOutcomeLine(line, outcome)),
);

/** A line is named with its group: 其他 alone would say nothing. */
function ofOutcomeLine(line: string, outcome: CellMeasure): CellMeasure {
  const { zh, en } = labelOf(line);
  const law = grounds[line] ?? null;
  const undivided = line.endsWith(".undivided");
  return ofLine(
    line,
    undivided ? `${zh}（未分列）` : `${outcome.label.zh}：${zh}`,
    undivided ? `${en} (undivided)` : `${outcome.label.en}: ${en}`,
    { law },
  );
}
