import { formatsOf } from "./formats.ts";

const f = formatsOf("zh-CN");
const missing = (word: string) => `缺报 ${word}`;

export const zhFigures = {
  views: { chart: "图", table: "表", count: "件数", share: "占比" },
  series: "系列",
  allSeries: "全部系列",
  viewOf: (figure: string) => `${figure}的显示方式`,
  loading: "载入中",
  definition: "定义",
  download: (format: string) => `下载 ${format}`,
  take: {
    more: "更多",
    small: "PNG 1 倍（1120 × 680）",
    copyPicture: "复制图片",
    pictureCopied: "图片已复制",
    pictureRefused: "这个浏览器不让网页复制图片，请下载 PNG",
    copyLink: "复制本图链接",
    linkCopied: "链接已复制",
  },
  numerator: "分子",
  denominator: "分母",
  year: "年度",
  reports: "年报数",
  filed: "已报",
  expected: "应报",
  blank: "空白",
  derived: "由合计推得",
  noReport: "无年报",
  unexplained: "未解释",
  unexplainedWhy: (whole: string) => `未解释 = ${whole}总计 − 各部分之和，年报勾稽不符时不为零`,
  noFigure: "无数据",
  source: (filed: number, expected: number) =>
    expected === 0
      ? `来源：${f.count(filed)} 份年报`
      : `来源：${f.count(filed)} 份年报，应报 ${f.count(expected)} 份`,
  counted: (reports: number, filed: number, expected: number) =>
    `${f.count(reports)} 份年报有此数；已报 ${f.count(filed)}，应报 ${f.count(expected)}`,
  blanks: (blank: number) => `${f.count(blank)} 份未填`,
  derivedFrom: (derived: number) => `${f.count(derived)} 份“总计”空白，取各类申请人之和`,
  formChange: "2021 年换表，本指标口径不变",
  formBreak: "2021 年换表，前后不可直接比较",
  exported: (date: string) => `${date} 导出`,

  trend: {
    name: "申请量趋势",
    subtitle: "新收政府信息公开申请，件；灰线为结转下年",
    received: "新收",
    carriedOut: "结转",
    rose: (p: { from: number; to: number; ratio: number; value: number }) =>
      `${p.from}–${p.to} 年新收申请增加 ${f.percent(p.ratio)}，达 ${f.count(p.value)} 件`,
    doubled: (p: { from: number; to: number; times: number; value: number }) =>
      `${p.to} 年新收申请 ${f.count(p.value)} 件，是 ${p.from} 年的 ${p.times.toFixed(1)} 倍`,
    fell: (p: { from: number; to: number; ratio: number; value: number }) =>
      `${p.from}–${p.to} 年新收申请减少 ${f.percent(-p.ratio)}，降到 ${f.count(p.value)} 件`,
    flat: (p: { from: number; to: number; value: number }) =>
      `${p.from}–${p.to} 年新收申请大体持平，${p.to} 年 ${f.count(p.value)} 件`,
    latest: (p: { year: number; value: number }) => `${p.year} 年新收申请 ${f.count(p.value)} 件`,
    none: () => "新收申请量",
  },
  change: {
    name: "新收申请同比",
    subtitle: "新收申请比上年增减，%；只计两年都有年报的机关",
    difference: "增减",
    ratio: "同比",
    before: "上年",
    now: "本年",
    matched: "可比机关",
    matchedBoth: (matched: number) => `${f.count(matched)} 家两年都有年报`,
    streakUp: (p: { years: number; year: number; ratio: number }) =>
      `新收申请连续 ${p.years} 年增长，${p.year} 年增 ${f.percent(p.ratio)}`,
    streakDown: (p: { years: number; year: number; ratio: number }) =>
      `新收申请连续 ${p.years} 年减少，${p.year} 年减 ${f.percent(-p.ratio)}`,
    up: (p: { year: number; ratio: number }) =>
      `${p.year} 年新收申请比上年增 ${f.percent(p.ratio)}`,
    down: (p: { year: number; ratio: number }) =>
      `${p.year} 年新收申请比上年减 ${f.percent(-p.ratio)}`,
    flat: (p: { year: number }) => `${p.year} 年新收申请与上年大体持平`,
    none: () => "新收申请同比",
    nothing: "没有机关在相邻两年都报了此数，无法比较",
  },
  outcomes: {
    name: "办理结果",
    subtitleCount: "办结的申请按结果分，件",
    subtitleShare: "办结的申请按结果分，占办结总数的 %",
    concluded: "办结",
    mostly: (p: { year: number; ratio: number; other: string; otherRatio: number }) =>
      `${p.year} 年 ${f.percent(p.ratio)} 的申请得到公开或部分公开，“${p.other}”占 ${f.percent(p.otherRatio)}`,
    under: (p: { year: number; ratio: number; other: string; otherRatio: number }) =>
      `${p.year} 年不足一半的申请得到公开（${f.percent(p.ratio)}），“${p.other}”占 ${f.percent(p.otherRatio)}`,
    unexplainedLarge: (p: { year: number; ratio: number }) =>
      `${p.year} 年办结总计与各结果之和相差 ${f.percent(p.ratio)}，结构仅供参考`,
    none: () => "申请的办理结果",
    nothing: "所选年报没有办结的申请",
  },
  agencies: {
    name: "报送情况",
    subtitle: "各机关各年度年报的报送与数据质量；点格子看年报",
    agency: "机关",
    find: "按名称查找机关",
    found: (all: number) => `共 ${f.count(all)} 家`,
    noneFound: "没有名称相符的机关",
    clear: "清除查找",
    pages: "机关名单分页",
    states: {
      ontime: "按时",
      late: "逾期",
      unjudged: "未判定",
      broken: "核对未过",
      missing: "缺报",
      none: "无年报",
    },
    brokenCount: (count: number) => `${f.count(count)} 项核对未过`,
    published: (day: string) => `${day} 发布`,
    due: (day: string) => `应于 ${day} 前发布`,
    someMissing: (p: { year: number; missing: number; expected: number }) =>
      `${p.year} 年度 ${f.count(p.expected)} 家应报，${missing(`${f.count(p.missing)} 家`)}`,
    someBroken: (p: { year: number; broken: number; filed: number }) =>
      `${p.year} 年度 ${f.count(p.filed)} 家全部报送，${f.count(p.broken)} 家核对未过`,
    someLate: (p: { year: number; late: number; filed: number }) =>
      `${p.year} 年度 ${f.count(p.filed)} 家全部报送，${f.count(p.late)} 家逾期`,
    allWell: (p: { year: number; filed: number }) =>
      `${p.year} 年度 ${f.count(p.filed)} 家全部按时报送`,
    none: () => "各机关报送情况",
    cut: (shown: number, all: number) =>
      `CSV 只含 ${f.count(all)} 家中的前 ${f.count(shown)} 家，XLSX 含全部`,
    deadline:
      "按时：部门 1 月 31 日前，政府 3 月 31 日前（条例第四十九条）；条例未定期限的乡镇、街道等不判定",
  },
  kpi: {
    heading: (year: number) => `${year} 年度关键数字`,
    year: (year: number) => `${year} 年度`,
    versus: (year: number, matched: number) => `比 ${year} 年（${f.count(matched)} 家可比）`,
    versusShort: (year: number) => `比 ${year} 年`,
    fraction: (n: number, of: number) => `${f.count(n)} / ${f.count(of)}`,
    points: (difference: number) => `${f.points(difference)} 个百分点`,
    received: "新收申请",
    requests: "件",
    filing: "报送",
    filed: (expected: number) => `/ ${f.count(expected)} 份`,
    missing: (count: number) => missing(f.count(count)),
    late: (count: number) => `逾期 ${f.count(count)}`,
    broken: (count: number) => `核对未过 ${f.count(count)}`,
    complete: "全部报送",
  },
};
