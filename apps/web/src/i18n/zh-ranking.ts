import { formatsOf } from "./formats.ts";

const f = formatsOf("zh-CN");

/** What every headline of a ranking says. */
export interface Head {
  year: number;
  measure: string;
  lowest: boolean;
}
/** Whom a headline names. */
export interface First extends Head {
  name: string;
  value: string;
}

const end = ({ lowest }: Head) => (lowest ? "最低" : "最高");
const those = (count: number, more: boolean) => `${more ? "至少 " : ""}${f.count(count)} 个`;

export const zhRanking = {
  title: "排名",
  measure: "指标",
  rank: "名次",
  name: "名称",
  value: "数值",
  whom: "排谁",
  agencies: "机关",
  regions: "地区",
  order: "次序",
  highestFirst: "从高到低",
  lowestFirst: "从低到高",
  interval: "95% 区间",
  range: (low: number, high: number) => `${f.points(low)}–${f.percent(high)}`,
  rankChange: "名次变化",
  pages: "排名分页",
  units: {
    requests: "申请，件",
    cases: "复议和诉讼，件",
    documents: "规章和规范性文件，件",
    decisions: "处理决定，件",
    items: "事项，项",
    projects: "采购项目，个",
    amount: "金额，万元",
    reports: "年报，份",
    ratio: "比率，%",
    per_100: "每百件",
  },
  /** The unit alone, for beside the measure's name. */
  inUnit: {
    requests: "件",
    cases: "件",
    documents: "件",
    decisions: "件",
    items: "项",
    projects: "个",
    amount: "万元",
    reports: "份",
    ratio: "%",
    per_100: "件",
  },
  subtitle: (measure: string, unit: string) => `${measure}，${unit}；点名称看年报或下一级地区`,
  unranked: (least: number) => `以下不排名：分母小于 ${f.count(least)}，或没有数据`,
  unknown: "以下不排名：没有数据",
  count: (ranked: number, total: number, file: number) =>
    `共 ${f.count(total)} 个，${f.count(ranked)} 个有名次${
      file < total ? `；CSV 只含前 ${f.count(file)} 个` : ""
    }`,
  clear: (p: First) => `${p.year} 年${p.measure}${end(p)}的是${p.name}：${p.value}`,
  only: (p: First) => `${p.year} 年只有${p.name}可排名：${p.measure} ${p.value}`,
  close: (p: First & { behind: number; more: boolean }) =>
    `${p.year} 年${p.measure}：${p.name}${end(p)}（${p.value}），与其后${p.more ? "" : " "}${those(p.behind, p.more)}的差距可能只是偶然`,
  tied: (p: Head & { value: string; tied: number; more: boolean }) =>
    `${p.year} 年${p.more ? "" : " "}${those(p.tied, p.more)}并列${p.measure}${end(p)}：${p.value}`,
  none: (p: Head) => `${p.year} 年${p.measure}排名`,
};
