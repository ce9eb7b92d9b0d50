import { expect, test } from "vitest";
import { syntheticNotice } from "../agencies/synthetic.ts";
import { isSynthetic, readPublished } from "./publication.ts";
import { documentWith, gridTable, paragraphs } from "./testing.ts";

test.each([
  ["发布日期：2020-01-31", "2020-01-31"],
  ["发布时间: 2024年1月5日 10:30 来源：办公室", "2024-01-05"],
  ["索引号：001 成文日期：2022.03.01", "2022-03-01"],
  ["公开日期 ２０２１/２/３", "2021-02-03"],
  ["发布时间：2020-1-3 10:00", "2020-01-03"],
  ["2024 年 1 月 15 日", "2024-01-15"],
  ["时间:2026-01-26 09:42来源:某市西四镇作者: 点击:", "2026-01-26"],
])("%s was published on %s", (text, day) => {
  expect(readPublished(paragraphs("标题", text))).toBe(day);
});

test.each([
  "本报告数据统计期限从2019年1月1日起至2019年12月31日止。",
  "发布日期：",
  "发布日期：2023-02-30",
  "截止日期：2023-02-01",
  "发布日期：20251231",
  "2023年，我局未收到申请",
])("%s says no day of publication", (text) => {
  expect(readPublished(paragraphs(text))).toBeNull();
});

test("a date alone is a day of publication only before the text, and only if it is the only one", () => {
  const heading = "一、总体情况";
  expect(readPublished(paragraphs("标题", heading, "某县财政局", "2024年1月20日"))).toBeNull();
  expect(readPublished(paragraphs("2023-01-20", "2024-01-20", heading))).toBeNull();
});

test("the table before a report may give the day", () => {
  const table = gridTable(["索引号", "0012"], ["发布日期", "2024-01-20"]);
  expect(readPublished(documentWith(table, ...paragraphs("一、总体情况").blocks))).toBe(
    "2024-01-20",
  );
});

test("a document is synthetic if it says so or its agency is", () => {
  expect(isSynthetic(paragraphs("标题", `本文为${syntheticNotice}`), null)).toBe(true);
  expect(isSynthetic(paragraphs("标题"), "某市财政局〔合成〕")).toBe(true);
  expect(isSynthetic(paragraphs("标题"), "某市财政局")).toBe(false);
});
