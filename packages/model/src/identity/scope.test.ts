import { expect, test } from "vitest";
import { paragraphs } from "../reading/testing.ts";
import { readIdentity } from "./identity.ts";

const scopeOf = (agency: string, ...sentences: string[]) => {
  const title = `${agency}2022年政府信息公开工作年度报告`;
  const { value, confidence } = readIdentity(paragraphs(title, ...sentences, "一、总体情况")).scope;
  return [value, confidence];
};

test.each([
  ["某县人民政府", "consolidated"],
  ["某县人民政府办公室", "unit"],
  ["某县公安局", "unit"],
  ["某县城关镇人民政府", "unit"],
])("%s reports as its kind does where the text says nothing", (agency, scope) => {
  expect(scopeOf(agency)).toEqual([scope, "likely"]);
});

test.each([
  ["某县人民政府", "本报告数据为县政府本级。", "unit"],
  ["某县人民政府", "本报告所列数据不含各乡镇。", "unit"],
  ["某市公安局", "本报告汇总全市公安机关数据。", "consolidated"],
  ["某市公安局", "以下数据包含所属单位。", "consolidated"],
  ["某市人民政府办公室", "现公布全市各级行政机关2022年政府信息公开工作年度报告。", "consolidated"],
  ["某市教育局", "本年度报告数据汇总全系统情况。", "consolidated"],
])("%s says: %s", (agency, sentence, scope) => {
  expect(scopeOf(agency, sentence)).toEqual([scope, "certain"]);
});

test.each([
  "指导全市各部门做好信息公开工作，汇总上报有关情况。",
  "公开本级及下属事业单位预决算信息5条。",
  "本报告包括总体情况、主动公开情况等六个部分。",
])("%s does not speak of what the figures cover", (sentence) => {
  expect(scopeOf("某市教育局", sentence)).toEqual(["unit", "likely"]);
});

test("sentences that contradict each other decide nothing, and both are listed", () => {
  const claim = readIdentity(
    paragraphs(
      "某县财政局2022年政府信息公开工作年度报告",
      "本报告数据为本级数据。",
      "本报告汇总全县各部门数据。",
    ),
  ).scope;
  expect(claim).toMatchObject({ value: "unit", confidence: "likely" });
  expect(claim.evidence.map(({ from }) => from)).toEqual(["text", "text", "kind"]);
});

test("without an agency and a word on it the scope is unknown", () => {
  expect(readIdentity(paragraphs("一、总体情况")).scope.value).toBeNull();
});
