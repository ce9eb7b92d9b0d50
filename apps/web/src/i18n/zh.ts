import { formatsOf } from "./formats.ts";
import { zhFigures } from "./zh-figures.ts";
import { zhFiling } from "./zh-filing.ts";
import { zhMeasure } from "./zh-measure.ts";
import { zhPages } from "./zh-pages.ts";
import { zhQuestions } from "./zh-questions.ts";
import { zhRanking } from "./zh-ranking.ts";
import { zhReport } from "./zh-report.ts";

const f = formatsOf("zh-CN");

export const zh = {
  locale: "zh-CN",
  formats: f,
  product: "公开 Gongkai",
  tagline: "政府信息公开年报",
  title: (page: string) => `${page} · 公开 Gongkai`,
  skip: "跳到正文",
  navigation: "主导航",
  overview: "总览",
  edition: (edition: number) => `第 ${edition} 版`,
  editionPinned: "旧版",
  toCurrentEdition: "看最新版",
  switchLanguage: "English",
  toTheme: { light: "换成浅色", dark: "换成深色", contrast: "换成高对比" },
  tour: {
    start: "功能引导",
    steps: [
      {
        target: ".filters",
        title: "先选看谁、看哪几年",
        text: "地区和机关可按名称或拼音首字母查找。所选都写进网址，复制链接，别人看到的就是这一页。",
      },
      {
        target: ".figure-head",
        title: "每张图说一句话",
        text: "标题由数据算出。图、表、地图是同一组数，在右上角切换。",
      },
      {
        target: ".figure-body",
        title: "每个数都有来处",
        text: "点图上的柱、点或表里的数，看它由哪些年报的哪些格相加，再看原文位置。",
      },
      {
        target: ".figure-foot",
        title: "依据和下载",
        text: "左边是依据多少份年报、缺多少；右边是指标定义，以及图片和表格的下载。",
      },
    ],
  },
  synthetic: "合成示例数据",
  syntheticWhy: "这些年报由程序生成，只作演示，不是任何机关的真实数据。",
  colon: "：",
  and: "、",
  /** Between two sentences. */
  sentences: "",

  filters: {
    heading: "筛选",
    region: "地区",
    regionAll: "全部地区",
    regionWith: (name: string) => `${name}及下辖`,
    regionOwn: (name: string) => `${name}本级`,
    regionUnknown: "地区不详",
    regionNone: "没有这个地区",
    years: "年度",
    yearFrom: "起始年度",
    yearTo: "截止年度",
    basis: "口径",
    units: "单位年报合计",
    consolidated: "政府汇总年报",
    level: "层级",
    kind: "机关类别",
    synthetic: "数据",
    realOnly: "仅真实数据",
    all: "全部",
    agency: "机关",
    agencyCount: (count: number) => `${f.count(count)} 家`,
    agencyAll: "全部",
    agencyNone: "没有这样的机关",
    agencyHint: "输入名称、拼音或拼音首字母",
    agencyMost: (most: number) => `最多选 ${most} 家`,
    agencyFirst: (shown: number, total: number) =>
      `共 ${f.count(total)} 家，列出前 ${f.count(shown)} 家；输入名称或拼音缩小`,
    andMore: (names: string, count: number) => `${names}等 ${f.count(count)} 个`,
    copy: "复制链接",
    copied: "已复制",
    reset: "清除筛选",
  },
  levels: {
    nation: "国家级",
    province: "省级",
    prefecture: "市级",
    county: "区县级",
    township: "乡镇级",
  },
  scopes: { unit: "单位年报", consolidated: "汇总年报" },
  selection: {
    years: (from: number, to: number) => (from === to ? `${from} 年` : `${from}–${to} 年`),
    synthetic: (count: number) => `其中 ${f.count(count)} 份为合成示例数据。`,
    coverage: (filed: number, expected: number) =>
      expected === 0
        ? `收到 ${f.count(filed)} 份年报。`
        : `收到 ${f.count(filed)} 份年报，应报 ${f.count(expected)} 份（覆盖 ${f.percent(filed / expected)}）。`,
    matched: "同比按两年都有年报的机关计算。",
    mixed: (real: number, synthetic: number) =>
      `下面的数字把 ${f.count(real)} 份真实年报和 ${f.count(synthetic)} 份合成示例数据加在一起，不是任何地方的实际情况。`,
    onlyReal: "仅真实数据",
    excluded: "合成示例数据没有计入。",
    withSynthetic: "也计入合成示例数据",
  },

  figure: zhFigures,
  filing: zhFiling,
  measure: zhMeasure,
  pages: zhPages,
  questions: zhQuestions,
  ranking: zhRanking,
  report: zhReport,

  problem: {
    heading: "没能取得数据",
    unreachable: "连不上服务。页面和筛选条件都保留着，稍后再试。",
    retry: "重试",
    request: (id: string) => `请求编号 ${id}`,
    kinds: {
      "invalid-request": (detail: string) => `筛选条件里有用不了的值：${detail}。`,
      "unknown-region": (detail: string) => `当前版本里没有代码为 ${detail} 的地区。`,
      "unknown-agency": (detail: string) => `当前版本里没有编号为 ${detail} 的机关。`,
      "unknown-edition": (detail: string) => `没有第 ${detail} 版。`,
      "pruned-edition": (detail: string) => `第 ${detail} 版已不再保留，请查看现行版本。`,
      internal: () => "服务端出了错，数据没有受影响。",
    },
    page: "页面出错了",
    pageDetail: "数据没有受影响。重新载入页面通常就能恢复。",
    reload: "重新载入",
  },
  empty: {
    heading: "没有符合条件的年报",
    detail: "放宽地区、年度或口径再看。",
    reset: "清除全部筛选",
    because: "这几个条件合在一起没有年报。放宽其中一个就有：",
    without: {
      region: "不限地区",
      level: "不限层级",
      kind: "不限机关类别",
      agency: "不限机关",
      years: "全部年度",
      basis: "改用单位年报合计",
      synthetic: "也计入合成示例数据",
    },
    reports: (count: number) => `${f.count(count)} 份年报`,
  },
  banner: {
    offline: "没有网络连接。已显示的数据还在，恢复连接后自动继续。",
    edition: (edition: number) => `数据已更新到第 ${edition} 版，页面还是旧版的数字。`,
    refresh: "换成新版",
  },
  firstRun: {
    heading: "还没有数据",
    detail: "资料库是空的。在服务器上载入年报后，这里就会有图表：",
    command: "npx gongkai load 路径",
    after: "路径可以是一份年报文件，也可以是一个文件夹。载入完成后刷新本页。",
    refresh: "刷新",
    oldHeading: "资料库要重新读一遍",
    oldDetail: "程序更新后，资料库的格式变了。年报原件都在，重新读取后数据就回来；在服务器上运行：",
    oldCommand: "npx gongkai serve --refresh",
    oldAfter: "如果已经在读取，读完后本页会自动显示数据，不用刷新。",
  },
  notFound: {
    heading: "没有这个页面",
    detail: "链接可能已经变动，或者抄漏了一段。",
    report: "没有这份年报",
    reportDetail: (agency: string, year: string) => `当前版本里没有“${agency}”${year} 年度的年报。`,
    home: "回到总览",
  },
};

/** What every language must have. A key missing in one does not compile. */
export type Dictionary = typeof zh;
