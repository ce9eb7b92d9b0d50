import type { Unit } from "@gongkai/model";
import { formatsOf } from "./formats.ts";
import { zhRanking } from "./zh-ranking.ts";

const f = formatsOf("zh-CN");

/** What a headline says of a measure between two years. */
export interface Moved {
  name: string;
  from: number;
  to: number;
  value: string;
  by: string;
}

export const zhMeasure = {
  subtitle: {
    value: (name: string, unit: string) => `${name}，${unit}`,
    change: (name: string, unit: string) =>
      `${[`${name}比上年增减`, unit].filter(Boolean).join("，")}；只计两年都有数据的机关`,
    percentile: (name: string) => `${name}在同组中的百分位：同组每百个中有多少个低于它`,
  },
  /** What a measure is called where its changes or its percentiles are shown. */
  shown: {
    value: (name: string) => name,
    change: (name: string) => `${name}同比`,
    percentile: (name: string) => `${name}百分位`,
  },
  points: "百分点",
  axisFrom: (least: string) => `纵轴从 ${least} 起，不从零起`,
  counted: (text: string, unit: Unit) => `${text} ${zhRanking.inUnit[unit]}`,
  rose: (p: Moved) => `${p.from}–${p.to} 年${p.name}升 ${p.by}，到 ${p.value}`,
  fell: (p: Moved) => `${p.from}–${p.to} 年${p.name}降 ${p.by}，到 ${p.value}`,
  flat: (p: Omit<Moved, "by">) => `${p.from}–${p.to} 年${p.name}大体持平，${p.to} 年 ${p.value}`,
  latest: (p: { name: string; year: number; value: string }) => `${p.year} 年${p.name} ${p.value}`,
  apart: (p: {
    name: string;
    year: number;
    high: string;
    low: string;
    highest: string;
    lowest: string;
  }) => `${p.year} 年${p.name}：${p.high}最高（${p.highest}），${p.low}最低（${p.lowest}）`,
  level: (p: { name: string; year: number; members: number; value: string }) =>
    `${p.year} 年 ${f.count(p.members)} 个的${p.name}相同：${p.value}`,
  only: (p: { name: string; year: number; member: string; value: string }) =>
    `${p.year} 年只有${p.member}有${p.name}：${p.value}`,
  broken: (year: number) => `${year} 年起不可比`,
  nothing: "所选年报没有这个数",
  percentile: "百分位",
  peers: "同组",
  among: (peers: number) => `同组 ${f.count(peers)} 个`,
  unknown: "不详",
};
