import { expect, test } from "vitest";
import { readNarratives, sectionOf } from "./sections.ts";
import { paragraphs } from "./testing.ts";

test.each([
  ["一、总体情况", "overview"],
  ["一、2019年政府信息公开工作总体情况", "overview"],
  ["二、主动公开政府信息情况", "disclosure"],
  ["三、收到和处理政府信息公开申请情况", "requests"],
  ["四、政府信息公开行政复议、行政诉讼情况", "appeals"],
  ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "appeals"],
  ["五、存在的主要问题及改进情况", "problems"],
  ["六、其他需要报告的事项", "other"],
  ["六，其他报告事项", "other"],
] as const)("%s heads %s", (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

test.each([
  "（一）主动公开信息情况",
  "总体情况",
  "四、结转下年度继续办理",
  "二、工作机制保障",
  "1.存在的问题",
  `一、总体情况：${"本机关认真贯彻落实条例，".repeat(5)}`,
])("%s heads nothing", (text) => {
  expect(sectionOf(text)).toBeNull();
});

test("the text below a heading belongs to it until the next heading", () => {
  const document = paragraphs(
    "首页 > 政府信息公开",
    "现公布本局年度报告。",
    "一、总体情况",
    "第一段。",
    "（一）主动公开信息情况",
    "二、主动公开政府信息情况",
    "表格如下：",
    "五、存在的主要问题及改进情况",
    "问题。",
    "六、其他需要报告的事项",
    "无。",
  );
  expect(readNarratives(document)).toEqual({
    preamble: "现公布本局年度报告。",
    overview: "第一段。\n\n（一）主动公开信息情况",
    problems: "问题。",
    other: "无。",
  });
});
