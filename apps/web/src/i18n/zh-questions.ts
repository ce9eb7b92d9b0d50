import { formatsOf } from "./formats.ts";

const f = formatsOf("zh-CN");

/** A measure between two years. */
export interface Span {
  name: string;
  from: number;
  to: number;
}

/** What a headline says of a change and its largest contributor; changes come with their direction. */
export interface Driven extends Span {
  change: string;
  part: string;
  contribution: string;
  without: string;
}

export const zhQuestions = {
  changes: {
    name: "变化从哪里来",
    subtitle: (name: string, from: number, to: number) =>
      `${name}，${from}–${to} 年变化的各部分贡献；相加等于总变化`,
    inPoints: (name: string) => `${name}（百分点）`,
    moved: (up: boolean, by: string) => `${up ? "升" : "降"} ${by}`,
    unmoved: "没有变化",
    driven: (p: Driven) =>
      `${p.from}–${p.to} 年${p.name}${p.change}，${p.part}贡献最大（${p.contribution}）；不计它则${p.without}`,
    turned: (p: Driven) =>
      `${p.from}–${p.to} 年${p.name}${p.change}，全因${p.part}（${p.contribution}）；不计它则${p.without}`,
    against: (p: Driven) =>
      `${p.from}–${p.to} 年${p.name}${p.change}；${p.part}反而${p.contribution}，不计它则${p.without}`,
    alone: (p: Span & { change: string }) => `${p.from}–${p.to} 年${p.name}${p.change}`,
    still: (p: Span) => `${p.to} 年${p.name}与 ${p.from} 年相同`,
    plain: (p: Span) => `${p.from}–${p.to} 年${p.name}的变化从哪里来`,
    contribution: "贡献",
    by: { agency: "机关", region: "地区", kind: "机关类别", level: "层级", outcome: "办理结果" },
    byWhom: {
      region: "按地区",
      agency: "按机关",
      kind: "按机关类别",
      level: "按层级",
      outcome: "按办理结果",
    },
    others: (parts: number) => `其余 ${f.count(parts)} 个`,
    absent: "只在一年有年报的，另一年按没有计",
    nothing: "这两年没有可以分解的变化",
  },
  gap: {
    name: "汇总差额",
    subtitle: (name: string, year: number) => `${name}，${year} 年政府汇总年报减各单位年报之和`,
    agree: (p: { year: number; measure: string; regions: number }) =>
      `${p.year} 年${p.measure}：${f.count(p.regions)} 个地区的汇总数都等于单位之和`,
    apart: (p: {
      year: number;
      measure: string;
      apart: number;
      regions: number;
      region: string;
      gap: string;
    }) =>
      `${p.year} 年${p.measure}：${f.count(p.regions)} 个地区中 ${f.count(p.apart)} 个的汇总数不等于单位之和，相差最多的是${p.region}（${p.gap}）`,
    plain: (year: number, measure: string) => `${year} 年${measure}的汇总差额`,
    gap: "差额",
    consolidated: "汇总数",
    units: "单位之和",
    counted: (reports: number, expected: number) =>
      expected === 0
        ? `${f.count(reports)} 份单位年报有此数`
        : `${f.count(reports)} 份单位年报有此数，应报 ${f.count(expected)} 份`,
    incomplete: "单位年报不全时，差额含未报单位的数",
    nothing: "没有地区同时有汇总年报和单位年报",
  },
  distribution: {
    name: "分布",
    subtitle: (name: string, year: number, group: string) => `${name}，${year} 年；同组：${group}`,
    histogram: (name: string, year: number, group: string) =>
      `${name}，${year} 年；柱高为机关数；同组：${group}`,
    everybody: "所选全部机关",
    views: { histogram: "分布", funnel: "漏斗图", table: "表" },
    stands: (p: {
      year: number;
      name: string;
      agency: string;
      value: string;
      median: string;
      percentile: string;
    }) =>
      `${p.year} 年${p.agency}的${p.name} ${p.value}，在同组第 ${p.percentile} 百分位（中位数 ${p.median}）`,
    middle: (p: { year: number; name: string; median: string; low: string; high: string }) =>
      `${p.year} 年一半机关的${p.name}在 ${p.low} 到 ${p.high} 之间，中位数 ${p.median}`,
    plain: (year: number, name: string) => `${year} 年${name}的分布`,
    leftOut: (count: number, least: number) =>
      `${f.count(count)} 家分母不足 ${f.count(least)}，未计入`,
    limits: "虚线内约 95%、实线内约 99.8% 可由偶然解释",
    listed: (count: number) => `只列分母最大的 ${f.count(count)} 家`,
    outside: "在 99.8% 的界限之外",
    chosen: "所选",
    median: "中位数",
    p25: "下四分位",
    p75: "上四分位",
    nothing: "这一年同组没有机关有此数",
  },
  chain: {
    name: "结转台账",
    subtitle: "本年年报的“上年结转”应等于上一年年报的“结转下年度”，件",
    before: "上一年年报：结转下年度",
    now: "本年年报：上年结转",
    difference: "相差",
    balance: "收支差",
    link: "衔接",
    column: "申请人",
    links: {
      holds: "一致",
      broken: "不一致",
      undecided: "无法核对",
      no_report_before: "无上一年年报",
    },
    broken: (p: { year: number; links: number; now: string; before: string }) =>
      p.links === 1
        ? `${p.year} 年上年结转 ${p.now} 件，上一年年报结转下年度 ${p.before} 件`
        : `${p.links} 个年度接不上；最近是 ${p.year} 年：上年结转 ${p.now} 件，上一年年报结转下年度 ${p.before} 件`,
    holds: (years: number) => `${f.count(years)} 个年度的结转都与上一年年报一致`,
    nothing: "没有可比的年报",
  },
};
