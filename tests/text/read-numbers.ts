import { readReport } from "@gongkai/model";
import { readDocument } from "../../apps/api/src/documents/read-document.ts";

/** The numbers read from the lines of a text, by the name of their cell. */
export async function numbersIn(...lines: readonly string[]): Promise<Record<string, number>> {
  const document = await readDocument(new TextEncoder().encode(`${lines.join("\n")}\n`));
  const reading = document.ok ? readReport(document) : document;
  if (!reading.ok) return {};
  return Object.fromEntries(
    Object.entries(reading.report.cells).flatMap(([name, cell]) =>
      cell.kind === "number" ? [[name, cell.value]] : [],
    ),
  );
}

/** A line's cells of section three with their numbers, in the form's order. */
export function requestsOf(line: string, ...numbers: readonly number[]): Record<string, number> {
  return Object.fromEntries(numbers.map((n, i) => [`requests.${line}.${applicants[i]}`, n]));
}

const applicants = "natural_person business research nonprofit legal_service other total".split(
  " ",
);

/** The heading of section three and the rows above its lines, a row a line, parted as the table is. */
export const requestsHeader = (between: string): readonly string[] => [
  "三、收到和处理政府信息公开申请情况",
  ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"].join(
    between,
  ),
  ["自然人", "法人或其他组织", "总计"].join(between),
  ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].join(between),
];

/** Section four with its heading, its three rows of headings and the given rows of numbers. */
export const appealsLines = (between: string, ...rows: readonly string[]): readonly string[] => [
  "四、政府信息公开行政复议、行政诉讼情况",
  ["行政复议", "行政诉讼"].join(between),
  [...results, "未经复议直接起诉", "复议后起诉"].join(between),
  [...results, ...results].join(between),
  ...rows.map((row) => row.split(" ").join(between)),
  "五、存在的主要问题及改进情况",
];

const results = "结果维持 结果纠正 其他结果 尚未审结 总计".split(" ");
