import { formatsOf } from "./formats.ts";

const f = formatsOf("zh-CN");

/** What a sentence on a finding is told. */
export interface Told {
  stated: number | null;
  derived: number | null;
  parts: number;
  cells: number;
}

const gap = ({ stated, derived }: Told) =>
  stated === null || derived === null ? "" : `，差 ${f.amount(Math.abs(stated - derived))}`;
const shown = (value: number | null) => (value === null ? "空" : f.amount(value));

export const zhReport = {
  year: (year: number) => `${year} 年度`,
  pageTitle: (agency: string, year: number) => `${agency} ${year} 年度`,
  form: (form: string | null) => (form === null ? "无统一表格" : `${form} 版格式`),
  noTables: "2019 年以前的年报没有可比较的表格。",
  published: (day: string) => `${day} 发布`,
  unpublished: "发布未判定",
  onTime: "按时",
  late: (due: string) => `逾期，应于 ${due} 前`,
  original: "原文",
  download: "下载",
  sourceFile: "来源文件",
  years: "其他年度",
  yearBroken: (year: number, broken: number) =>
    broken > 0 ? `${year} 年度，${broken} 项核对未过` : `${year} 年度`,
  breadcrumb: "所在地区",
  beside: (year: number) => `与 ${year} 年度对照`,
  besideNote: (year: number) => `每格第二行是 ${year} 年度的数和本年的增减。`,
  besideForms: "2021 年换表：只有两种表格都有的格才有上年的数；主动公开各栏含义已变，不算增减。",
  versions: "更正历史",
  currentVersion: "现行",
  cellsChanged: (count: number) => `比上一版改动 ${f.count(count)} 格`,
  noCellChanged: "表中各格与上一版相同。",
  sections: {
    disclosure: { number: "二", title: "主动公开" },
    requests: { number: "三", title: "收到和处理申请" },
    appeals: { number: "四", title: "复议诉讼" },
    overview: { number: "一", title: "总体情况" },
    problems: { number: "五", title: "问题与改进" },
    other: { number: "六", title: "其他事项" },
  },
  sectionsLabel: "年报各部分",
  tableLabel: (section: string) => `${section}表`,
  extras: "原文另有的行（不在统一表格内，不计入任何数字）",
  noNarrative: "这一部分没有文字。",
  kinds: {
    number: "数字",
    blank: "空白：年报此处未填",
    not_applicable: "不适用：年报此处填的不是数",
    unreadable: "无法确认：印的不是确定的数，未作猜测",
    absent: "缺失：来源文件里没有这一格",
  },
  blank: "空",
  blankOrAbsent: "空或缺",
  absent: "缺",
  raw: "原文",
  rawEmpty: "（空）",
  readAs: "读作",
  unitOf: { count: "", change: "", amount: "万元" },
  places: {
    page: (page: number) => `第 ${page} 页`,
    table: (table: number) => `表 ${table}`,
    row: (row: number) => `第 ${row} 行`,
    column: (column: number) => `第 ${column} 列`,
    line: (line: number) => `文本第 ${line} 行`,
    block: (block: number) => `第 ${block} 段`,
  },
  noDocument: "生成的示例报告，没有原文文件",
  placeUnknown: "来源中没有位置",
  panel: "所选单元格",
  panelHint: "点表中任一格，看它在来源文件中的位置和原文。方向键在格间移动。",
  findings: "核对结果",
  noFindings: "能核对的关系全部相符。",
  moreFindings: (count: number) => `再看 ${f.count(count)} 项`,
  hints: (count: number) => `${f.count(count)} 条提示，供复核，不计为不符`,
  undecided: (count: number) => `另有 ${f.count(count)} 项关系因空白或缺失无法核对`,
  showInForm: "在表中查看",
  marks: { broken: "核对未过", unsure: "读取不全", undecided: "无法核对", unreadable: "无法确认" },
  rulesUnknown: "这项核对未通过。",
  failed: (rule: string) => `未通过：${rule}`,
  others: (count: number, expected: number | null) =>
    `所据其他报告 ${f.count(count)} 份${expected === null ? "" : `，应有 ${f.count(expected)} 份`}：`,
  figures: (t: Told) =>
    t.stated === null || t.derived === null
      ? ""
      : `写明 ${shown(t.stated)}，核对得 ${shown(t.derived)}。`,
  rules: {
    "requests.row_sum": {
      name: "本行合计",
      title: "本行合计不符",
      sentence: (t: Told) =>
        `报表写 ${shown(t.stated)}，${t.parts === 6 ? "六" : t.parts}类申请人相加为 ${shown(t.derived)}${gap(t)}。`,
    },
    "requests.outcome_sum": {
      name: "办理结果合计",
      title: "办理结果合计不符",
      sentence: (t: Told) =>
        `“总计”写 ${shown(t.stated)}，各项办理结果相加为 ${shown(t.derived)}${gap(t)}。`,
    },
    "requests.balance": {
      name: "收办平衡",
      title: "收办不平衡",
      sentence: (t: Told) =>
        `新收加上年结转为 ${shown(t.derived)}，办结加结转下年为 ${shown(t.stated)}${gap(t)}。`,
    },
    "appeals.row_sum": {
      name: "复议诉讼合计",
      title: "复议诉讼合计不符",
      sentence: (t: Told) =>
        `“总计”写 ${shown(t.stated)}，四项相加为 ${shown(t.derived)}${gap(t)}。`,
    },
    "library.punctual": {
      name: "公布期限",
      title: "逾期公布",
      sentence: (t: Told) =>
        `在报告年度结束后第 ${shown(t.stated)} 天公布，法定期限是第 ${shown(t.derived)} 天。网站迁移后补登的日期不算，请核对。`,
    },
    "form.complete": {
      name: "表格完整",
      title: "表格有缺",
      sentence: (t: Told) => `来源文件里缺 ${f.count(t.cells)} 格，未作补充。`,
    },
    "form.legible": {
      name: "数字可读",
      title: "有无法确认的数",
      sentence: (t: Told) => `${f.count(t.cells)} 格印的不是确定的数，保留原文，未作猜测。`,
    },
  },
};
