import { expect, test } from "vitest";
import { continued, isAsWide, type OpenTable, tableOf } from "./page-tables.ts";

/** A table of rows of texts in columns twenty points wide. */
const table = (...rows: readonly (readonly string[])[]): OpenTable => ({
  rows: rows.length,
  cells: rows.flatMap((texts, row) =>
    texts.map((text, i) => ({ text, row, rowSpan: 1, left: i * 20, right: i * 20 + 20, page: 1 })),
  ),
});

const texts = (open: OpenTable) => tableOf(open, 0).rows.map((row) => row.map(({ text }) => text));

test("a table goes on where the next page's is as wide", () => {
  const [upper, lower] = [table(["规章", "1"]), table(["行政规范性文件", "2"])];
  expect(isAsWide(upper, lower)).toBe(true);
  expect(isAsWide(upper, table(["规章", "1", "2"]))).toBe(false);
  expect(texts(continued(upper, lower))).toEqual([
    ["规章", "1"],
    ["行政规范性文件", "2"],
  ]);
});

test("a row that the page's end has cut is one row again", () => {
  const upper = table(["（二）部分公开（区分处理的，只计这一情", "447"]);
  const lower = table(["形，不计其他情形）", ""], ["规章", "1"]);
  expect(texts(continued(upper, lower))).toEqual([
    ["（二）部分公开（区分处理的，只计这一情\n形，不计其他情形）", "447"],
    ["规章", "1"],
  ]);
});

test("two rows of blanks stay two", () => {
  expect(texts(continued(table(["规章", ""]), table(["行政规范性文件", ""])))).toHaveLength(2);
});

test("numbers in both halves are those of two rows", () => {
  const upper = table(["本机关不掌握", "1"]);
  expect(texts(continued(upper, table(["相关政府信息", "2"])))).not.toContainEqual([
    expect.anything(),
    "1\n2",
  ]);
});

test("a part without its left end goes on with the table whose last walls are the same", () => {
  const numbers = ["1", "2", "3", "4", "5"];
  const upper = table(["三、本年度办理结果", "（一）予以公开", ...numbers]);
  const shifted = table(["", "（二）部分公开", ...numbers]);
  const lower = { ...shifted, cells: shifted.cells.filter(({ left }) => left > 0) };
  expect(isAsWide(upper, lower)).toBe(true);
  expect(texts(continued(upper, lower))).toEqual([
    ["三、本年度办理结果", "（一）予以公开", ...numbers],
    ["", "（二）部分公开", ...numbers],
  ]);
  const narrow = { ...lower, cells: lower.cells.map((c) => ({ ...c, left: c.left + 9 })) };
  expect(isAsWide(upper, narrow)).toBe(false);
});
