import { describe, expect, test } from "vitest";
import { numbersIn, requestsHeader, requestsOf } from "./read-numbers.ts";

const titleOf = (agency: string, year: number) => `${agency}${year}年政府信息公开工作年度报告`;
const received = "一、本年新收政府信息公开申请数量";
const disclosure = [
  "二、主动公开政府信息情况",
  "第二十条第（一）项",
  "信息内容|本年制发件数|本年废止件数|现行有效件数",
  "规章|0|0|0",
  "行政规范性文件|3|1|20",
];
const issued = {
  ...{ "disclosure.regulations.issued": 0, "disclosure.regulations.repealed": 0 },
  ...{ "disclosure.regulations.in_force": 0, "disclosure.normative_documents.issued": 3 },
  "disclosure.normative_documents.repealed": 1,
  "disclosure.normative_documents.in_force": 20,
};
const requests = (...row: readonly number[]) => [
  ...requestsHeader("|"),
  [received, ...row].join("|"),
  "四、政府信息公开行政复议、行政诉讼情况",
];
const end = ["五、存在的主要问题及改进情况", "六、其他需要报告的事项", "无。"];
const own = [titleOf("某县财政局", 2023), "一、总体情况", ...disclosure];

describe.each([
  ["last year's report", titleOf("某县财政局", 2022)],
  ["another agency's report", titleOf("某县教育局", 2023)],
])("%s below", (_, title) => {
  test("leaves the first its numbers", async () => {
    const read = await numbersIn(
      ...own,
      ...requests(2, 1, 0, 0, 0, 0, 3),
      ...end,
      ...[title, "一、总体情况", ...requests(8, 1, 0, 0, 0, 0, 9), ...end],
    );
    expect(read).toEqual({ ...issued, ...requestsOf("received", 2, 1, 0, 0, 0, 0, 3) });
  });

  test("fills no table that the first has not", async () => {
    expect(await numbersIn(...own, ...end, title, ...requests(8, 1, 0, 0, 0, 0, 9))).toEqual(
      issued,
    );
  });
});

describe.each([
  ["tabs", "\t"],
  ["bars", " | "],
  ["spaces", " "],
] as const)("between %s", (_, gap) => {
  const row = (...cells: readonly (string | number)[]) => cells.join(gap);
  const section = "三、收到和处理政府信息公开申请情况";
  const people = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计".split(" ");

  test("a summary with an agency in each row is none of the form's", async () => {
    const agencies = ["县财政局", "县教育局", "某某镇", "总计"];
    const rows = agencies.map((agency) => row(agency, 2, 1, 0, 0, 0, 0, 3));
    expect(await numbersIn(section, row("单位", ...people), ...rows, ...end)).toEqual({});
  });

  test("a summary of decisions by agency is none of the form's", async () => {
    const heads = row("单位", "行政许可", "行政处罚", "行政强制");
    const rows = ["县财政局", "县教育局", "合计"].map((agency) => row(agency, 2, 1, 7));
    expect(await numbersIn("二、主动公开政府信息情况", heads, ...rows, ...end)).toEqual({});
  });

  test("columns for last year and this year are not told apart", async () => {
    const heads = [
      row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
      row("上年", "本年", "上年", "本年", "上年", "本年"),
    ];
    const rows = [row("规章", 0, 0, 0, 0, 0, 0), row("行政规范性文件", 1, 2, 3, 4, 5, 6)];
    expect(await numbersIn("二、主动公开政府信息情况", ...heads, ...rows, ...end)).toEqual({});
  });

  test("rows for last year and this year are not told apart", async () => {
    const rows = [row(received, "2022年", 2, 1, 0, 0, 0, 0, 3), row("2023年", 8, 1, 0, 0, 0, 0, 9)];
    expect(await numbersIn(section, row("项目", ...people), ...rows, ...end)).toEqual({});
  });

  test("a line for last year below the own is not read for it", async () => {
    const rows = [
      row(received, 8, 1, 0, 0, 0, 0, 9),
      row("上年同期", 2, 1, 0, 0, 0, 0, 3),
      row("同比增减", 6, 0, 0, 0, 0, 0, 6),
    ];
    const read = await numbersIn(...requestsHeader(gap), ...rows, ...end);
    expect([{}, requestsOf("received", 8, 1, 0, 0, 0, 0, 9)]).toContainEqual(read);
  });
});
