import { expect, test } from "vitest";
import { sectionOf } from "./sections.ts";
import { simplified } from "./simplified.ts";
import { documentWith, gridTable, lineOf } from "./testing.ts";

test.each([
  ["（本列數據的勾稽關係為：第一項加第二項之和，等於第三項加第四項之和）"],
  ["（本列數據的勾稽關係爲：第一項加第二項之和，等於第三項加第四項之和）"],
  ["（本列資料的勾稽關係為：第一項加第二項之和，等於第三項加第四項之和）"],
])("the heading %s is that of the form", (heading) => {
  expect(simplified(heading)).toBe(
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
  );
});

test("words of Taiwan's usage are the forms' own", () => {
  expect(simplified("行政規範性檔案、採購專案、政府資訊公開")).toBe(
    "行政规范性文件、采购项目、政府信息公开",
  );
});

test("headings of sections are told in traditional characters", () => {
  const headings = ["一、總體情況", "四、政府資訊公開行政複議、行政訴訟情況", "五、存在的主要問題"];
  expect(headings.map(sectionOf)).toEqual(["overview", "appeals", "problems"]);
});

test("a table in traditional characters is read where its cells line up", () => {
  const table = gridTable(
    ["資訊內容", "本年製發件數", "本年廢止件數", "現行有效件數"],
    ["行政規範性檔案", "3", "1", "20"],
  );
  expect(lineOf(documentWith(table), "disclosure.normative_documents")).toEqual([3, 1, 20]);
});
