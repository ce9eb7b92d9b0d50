import { applicants } from "../form/requests.ts";
import { type CellMeasure, type Draft, ofCells, regulations } from "./measure.ts";

const rate = (draft: Omit<Draft, "unit">): CellMeasure => ofCells({ ...draft, unit: "ratio" });

const ofConcluded = (
  key: string,
  zh: string,
  en: string,
  [part, partZh, partEn]: readonly [string, string, string],
  better: CellMeasure["better"],
): CellMeasure =>
  rate({
    ...{ key, zh, en, better },
    numerator: `requests.${part}`,
    denominator: "requests.concluded",
    means: { zh: `${partZh} ÷ 办结总计`, en: `${partEn} ÷ total concluded` },
    law: regulations("第三十六条、第三十七条", "Articles 36 and 37"),
  });

/** Rates over all that was concluded, and how much is left over. */
export const rates: readonly CellMeasure[] = [
  ofConcluded(
    ...(["disclosure_rate", "公开率", "Disclosure rate"] as const),
    ["disclosed", "（予以公开 + 部分公开）", "(Granted + granted in part)"],
    "more",
  ),
  ofConcluded(
    ...(["full_disclosure_rate", "全部公开率", "Full disclosure rate"] as const),
    ["granted", "予以公开", "Granted"],
    "more",
  ),
  ofConcluded(
    ...(["refusal_rate", "不予公开率", "Refusal rate"] as const),
    ["denied", "不予公开", "Denied"],
    "less",
  ),
  ofConcluded(
    ...(["unavailable_rate", "无法提供率", "Unavailable rate"] as const),
    ["unavailable", "无法提供", "Unavailable"],
    null,
  ),
  ofConcluded(
    ...(["unprocessed_rate", "不予处理率", "Not-processed rate"] as const),
    ["unprocessed", "不予处理", "Not processed"],
    null,
  ),
  rate({
    ...{ key: "backlog_rate", zh: "结转率", en: "Backlog rate", better: "less" },
    numerator: "requests.carried_out",
    denominator: "requests.to_handle",
    means: {
      zh: "结转下年度 ÷（本年新收 + 上年结转）",
      en: "Carried out ÷ (received + carried in)",
    },
    law: regulations("第三十三条", "Article 33"),
  }),
];

/** Who asks: each kind of applicant's part of the requests received. */
export const applicantShares: readonly CellMeasure[] = applicants
  .filter(({ key }) => key !== "total")
  .map(({ key, label }) =>
    rate({
      key: `${key}_share`,
      zh: `${key === "other" ? "其他组织" : label.zh}申请占比`,
      en: `Share of ${key === "other" ? "other organisations" : label.en.toLowerCase()}`,
      numerator: `requests.received.${key}`,
      denominator: "requests.received",
      means: {
        zh: `本年新收申请中“${label.zh}”一列 ÷ 新收“总计”`,
        en: `The column “${label.en}” of requests received ÷ their total`,
      },
      law: regulations("第二十七条", "Article 27"),
    }),
  );
