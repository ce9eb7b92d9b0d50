import { expect, test } from "vitest";
import { withoutOtherReports } from "./other-reports.ts";
import { paragraphs } from "./testing.ts";

const sections = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];
const title = "某县财政局2023年政府信息公开工作年度报告";
const kept = (...texts: readonly string[]) =>
  withoutOtherReports(paragraphs(...texts)).blocks.length;

test.each(["某县财政局2022年政府信息公开工作年度报告", "某县教育局2023年政府信息公开工作年度报告"])(
  "%s begins another report",
  (other) => {
    expect(kept(title, ...sections, other, ...sections)).toBe(7);
    expect(kept(title, ...sections, other, "三、收到和处理政府信息公开申请情况")).toBe(7);
  },
);

test.each([
  title,
  "财政局2023年政府信息公开工作年度报告",
  "2023年政府信息公开年度报告",
  "政府信息公开工作年度报告",
])("%s is the same report's", (own) => {
  expect(kept(title, ...sections, own, ...sections)).toBe(14);
});

test("links to other years above the report are none of its own titles", () => {
  const links = [2022, 2021].map((year) => `某县财政局${year}年政府信息公开工作年度报告`);
  expect(kept(...links, title, ...sections, title, "完")).toBe(11);
});

test("another year in the heading of a page in the middle cuts nothing off", () => {
  const stale = "某县财政局2022年政府信息公开工作年度报告";
  const [first = "", second = "", ...others] = sections;
  expect(kept(title, first, second, stale, ...others)).toBe(8);
});

test("a part of a report without a title keeps what follows a title", () => {
  expect(kept(...sections, title, ...sections)).toBe(13);
});
