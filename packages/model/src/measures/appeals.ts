import { type CellMeasure, ofCells, regulations, type SeriesBreak } from "./measure.ts";

const remedies = regulations("第五十一条、第五十条第（三）项", "Articles 51 and 50(3)");

/** Since 2024 who is refused information must first ask for reconsideration: cases move from one way to the other. */
const reconsiderationFirst: SeriesBreak = {
  year: 2024,
  reason: {
    zh: "2024 年起施行的《行政复议法》第二十三条规定，对不予公开决定应当先申请行政复议，案件由诉讼移向复议",
    en: "Since 2024 a refusal must first go to reconsideration (Administrative Reconsideration Law, Article 23): cases move there from the courts",
  },
};

const sets = [
  ["reconsiderations", "reconsideration", "行政复议", "Reconsiderations"],
  ["lawsuits", "litigation", "行政诉讼", "Lawsuits"],
  ["lawsuits.direct", "litigation_direct", "未经复议直接起诉", "Lawsuits without reconsideration"],
  ["lawsuits.after", "litigation_after", "复议后起诉", "Lawsuits after reconsideration"],
  ["disputes", "all", "复议和诉讼", "Disputes"],
] as const;

/** All five are broken by the law of 2024 but the sum of all ways, between which cases moved. */
const breaksOf = (set: string): readonly SeriesBreak[] =>
  set === "all" ? [] : [reconsiderationFirst];

const cases: readonly CellMeasure[] = sets.map(([key, set, zh, en]) =>
  ofCells({
    ...{ key, en, unit: "cases", numerator: `appeals.${set}`, law: remedies, better: "less" },
    zh: `${zh}案件`,
    means: {
      zh: `第四部分“${zh}”的“总计”；“总计”空白时取各结果之和`,
      en: `Totals of “${en}” in section four; a blank total is the sum of its results`,
    },
    breaks: breaksOf(set),
  }),
);

const corrections: readonly CellMeasure[] = [
  ["correction_rate", "all", "纠正率", "Correction rate"] as const,
  [
    "correction_rate.reconsideration",
    "reconsideration",
    "复议纠正率",
    "Correction rate of reconsiderations",
  ] as const,
  [
    "correction_rate.litigation_direct",
    "litigation_direct",
    "直接起诉纠正率",
    "Correction rate of lawsuits without reconsideration",
  ] as const,
  [
    "correction_rate.litigation_after",
    "litigation_after",
    "复议后起诉纠正率",
    "Correction rate of lawsuits after reconsideration",
  ] as const,
].map(([key, set, zh, en]) =>
  ofCells({
    ...{ key, zh, en, unit: "ratio", better: "less", law: remedies },
    numerator: `appeals.${set}.corrected`,
    denominator: `appeals.${set}.decided`,
    means: {
      zh: "“结果纠正”÷ 已审结（维持 + 纠正 + 其他），不含尚未审结",
      en: "Corrected ÷ decided (upheld + corrected + other), pending left out",
    },
    breaks: breaksOf(set),
  }),
);

/** What became of complaints, and how often there are any. */
export const disputes: readonly CellMeasure[] = [
  ...cases,
  ...corrections,
  ofCells({
    key: "disputes_per_100",
    zh: "每百件办结的争议",
    en: "Disputes per 100 concluded",
    means: {
      zh: "（行政复议 + 行政诉讼）÷ 办结总计 × 100；案件与申请不必同年",
      en: "(Reconsiderations + lawsuits) ÷ total concluded × 100; cases need not be of the same year's requests",
    },
    unit: "per_100",
    numerator: "appeals.all",
    denominator: "requests.concluded",
    law: remedies,
    better: "less",
  }),
];
