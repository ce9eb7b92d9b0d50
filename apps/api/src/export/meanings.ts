import type { Label } from "@gongkai/model";

const means = (zh: string, en: string): Label => ({ zh, en });

const synthetic = means("是否合成示例数据", "Whether it is generated demonstration data");
const source = means("原文编号，见 sources.id", "Number of the source, see sources.id");
const agency = means("机关编号，见 agencies.id", "Id of the agency, see agencies.id");
const year = means("报告年度", "Year reported on");
const scope = means(
  "口径：unit 单位自身，consolidated 政府汇总；两种口径不可相加",
  "unit: the agency itself; consolidated: a government with all below it; the two must not be added",
);
const level = means("层级", "Level of government");
const kind = means("机关种类", "Kind of agency");
const code = means("行政区划代码（GB/T 2260）", "Code of the division (GB/T 2260)");
const years = (zh: string, en: string) =>
  means(`${zh}年度，空为无限制`, `${en} year; empty: no limit known`);

const ofReports = {
  source,
  agency,
  agency_name: means("机关名称", "Name of the agency"),
  region: code,
  region_name: means("区划名称", "Name of the division"),
  level,
  kind,
  year,
  scope,
  form: means(
    "表格版本：2019 或 2021；空为2019年以前、无可比表格",
    "Form: of 2019 or 2021; empty: before 2019, without comparable tables",
  ),
  published: means("发布日期", "Day of publication"),
  synthetic,
  broken: means("不符的检查数", "Checks that are broken"),
  undecided: means("无法判断的检查数", "Checks that could not be made"),
  unread: means("缺失或无法辨认的格数", "Cells that are absent or unreadable"),
};

/** What columns mean that neither the forms nor the measures give, by table. */
export const meanings: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  edition: {
    number: means("版次", "Number of the edition"),
    built: means("生成时间（UTC）", "When it was built, UTC"),
    export_version: means("本说明的版本", "Version of this description"),
  },
  regions: {
    code,
    name: means("名称", "Name"),
    short_name: means("简称", "Short name"),
    name_en: means("英文名称", "Name in English"),
    pinyin: means("拼音", "Pinyin"),
    initials: means("拼音首字母", "Initials of the pinyin"),
    parent: means("上级区划代码", "Code of the division above"),
    level,
    valid_from: years("最早存在的", "First"),
    valid_to: years("最后存在的", "Last"),
    replaced_by: means("整体划入的区划", "The division that took its place whole"),
    other_names: means("曾用名，以 | 分隔", "Former names, parted by |"),
    government: means("有无须报告的政府", "Whether it has a government that must report"),
    path: means("自上而下的代码，如 /410000/410400/", "Codes from the top, as in /410000/410400/"),
    synthetic,
  },
  agencies: {
    id: means("机关编号", "Id of the agency"),
    name: means("名称", "Name"),
    other_names: means("其他名称，以 | 分隔", "Other names, parted by |"),
    region: code,
    level,
    kind,
    scope,
    expected_from: years("应报的最早", "First expected"),
    expected_to: years("应报的最后", "Last expected"),
    successor: means(
      "并入的机关编号；空为无",
      "Id of the agency that it became part of; empty: none",
    ),
    synthetic,
    pinyin: means("各名称的拼音，以 | 分隔", "Pinyin of its names, parted by |"),
    initials: means("各名称的拼音首字母，以 | 分隔", "Initials of the pinyin, parted by |"),
  },
  sources: {
    id: means("原文编号", "Number of the source"),
    root: means(
      "装载的文件夹；空为无原文",
      "The folder it was loaded from; empty: there is no file",
    ),
    file: means("文件夹内路径", "Its path below that folder"),
    sha256: means("内容的 SHA-256", "SHA-256 of its content"),
    format: means("文件格式", "Format of the file"),
    bytes: means("字节数", "Size in bytes"),
    modified: means(
      "文件修改时间（1970年以来毫秒）",
      "When the file was changed, milliseconds since 1970",
    ),
    given: means("内容之外已知的事（JSON）", "What was known besides its content (JSON)"),
    claim: means("报告自称（JSON）", "Whose report it says it is (JSON)"),
    url: means("网址", "Address"),
    note: means("说明", "Remark"),
    superseded: means("文件内容已变", "Whether the file has another content by now"),
    synthetic,
  },
  reports: ofReports,
  replaced_reports: ofReports,
  cells: {
    source,
    cell: means("格名，即 reports 中的列名", "Name of the cell, a column of reports"),
    kind: means(
      "number 数字，blank 空白，not_applicable 斜杠等，unreadable 无法辨认，absent 原文无此格",
      "number, blank, not_applicable (a slash), unreadable, or absent from the source",
    ),
    value: means("数值；金额单位万元", "The number; amounts in CNY 10,000"),
    raw: means("原文", "The text as printed"),
    synthetic,
  },
  measures: {
    source,
    agency,
    year,
    scope,
    measure: means("指标", "The measure"),
    numerator: means(
      "分子，非比率指标即其数值；多份报告的比率为分子之和除以分母之和",
      "The numerator, or the figure itself; a rate over reports is the sum of numerators over that of denominators",
    ),
    denominator: means("分母，非比率指标为空", "The denominator; empty for what is no rate"),
    synthetic,
  },
  findings: {
    source,
    rule: means("规则", "The rule"),
    outcome: means("broken 不符，undecided 无法判断", "broken, or undecided"),
    cells: means("所涉各格（JSON）", "The cells concerned (JSON)"),
    stated: means("所报数", "The figure stated"),
    derived: means("推算数", "The figure that follows from the others"),
    quotes: means("所依据的文字（JSON）", "The words that it rests on (JSON)"),
    others: means("所依据的其他报告（JSON）", "The other reports that it rests on (JSON)"),
    severity: means("规则的级别", "Severity of the rule"),
    version: means("规则的版本", "Version of the rule"),
    synthetic,
  },
  changes: {
    source,
    former: means("被替换的报告的原文编号", "Number of the source that it replaced"),
    cell: means("格名", "Name of the cell"),
    value_before: means("原数值", "The number before"),
    value_after: means("新数值", "The number after"),
    raw_before: means("原先所印", "What was printed before"),
    raw_after: means("现在所印", "What is printed now"),
    synthetic,
  },
  extras: {
    source,
    form_table: means("所在表格", "The table that it stands in"),
    label: means("行名", "Label of the line"),
    place: means("位置（JSON）", "Its place (JSON)"),
    printed: means("各格（JSON）", "Its cells (JSON)"),
    synthetic,
  },
  narratives: {
    source,
    section: means("部分", "The section"),
    text: means("文字", "The text"),
    synthetic,
  },
  places: {
    source,
    places: means("格名到位置（JSON）", "From names of cells to places (JSON)"),
    synthetic,
  },
};
