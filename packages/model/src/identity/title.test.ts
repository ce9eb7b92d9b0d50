import { expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { paragraphs } from "../reading/testing.ts";
import { readIdentity } from "./identity.ts";

const readTitle = (document: Document) => {
  const { agency, year } = readIdentity(document);
  return { agency: agency.value, year: year.value };
};

test.each([
  [
    "卫东区政务服务和大数据管理局 2023 年政府信息公开工作年度报告",
    "卫东区政务服务和大数据管理局",
    2023,
  ],
  ["2019年上海市人民政府办公厅政府信息公开工作年度报告", "上海市人民政府办公厅", 2019],
  ["2022年度螅镇人民政府政府信息公开年度报告", "螅镇人民政府", 2022],
  ["某县教育局2021年度政府信息公开年度工作报告", "某县教育局", 2021],
  ["某市公安局关于2020年政府信息公开工作情况的报告", "某市公安局", 2020],
  ["某市财政局政府信息公开工作年度报告（2022年度）", "某市财政局", 2022],
  ["驼峰路街道办事处政府信息公开工作年度报告", "驼峰路街道办事处", null],
  ["关于2019年政府信息公开工作年度报告", null, 2019],
  ["政府政务公开年报", null, null],
] as const)("%s names %s and %s", (text, agency, year) => {
  expect(readTitle(paragraphs(text))).toEqual({ agency, year });
});

test("a title cut over two lines has its agency in the first", () => {
  const cut = paragraphs("某市民政局", "2022年政府信息公开工作年度报告");
  expect(readTitle(cut)).toEqual({ agency: "某市民政局", year: 2022 });
});

test("what a second title says completes the first", () => {
  const two = paragraphs("2021年政府信息公开工作年度报告", "某县水利局政府信息公开年度报告");
  expect(readTitle(two)).toEqual({ agency: "某县水利局", year: 2021 });
});

test("a file's own title counts where no paragraph is one", () => {
  const page = { ...paragraphs("一、总体情况"), title: "某县审计局2023年政府信息公开工作年度报告" };
  expect(readTitle(page)).toEqual({ agency: "某县审计局", year: 2023 });
});

test("a sentence that mentions the report is no title, though the period it gives tells the year", () => {
  const sentence =
    "根据《中华人民共和国政府信息公开条例》的要求，某市人民政府办公室组织编制并向社会公布全市行政机关2018年政府信息公开工作年度报告，本报告的数据统计期限自2018年1月1日起";
  expect(readTitle(paragraphs(sentence))).toEqual({ agency: null, year: 2018 });
});
