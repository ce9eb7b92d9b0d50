import { expect, test } from "vitest";
import { documentWith, gridTable, lineOf, textTable } from "./testing.ts";

const top = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
const refused = ["unreadable", "unreadable", "unreadable"];
const grid = (...rows: Parameters<typeof gridTable>) => documentWith(gridTable(...rows));
const text = (...lines: readonly string[]) => documentWith(textTable(...lines));

test("a line's numbers stand under their headings", () => {
  expect(lineOf(grid(top, ["规章", "1", "2", "3"]), "disclosure.regulations")).toEqual([1, 2, 3]);
});

test("columns in another order follow the header of a table that lines up", () => {
  const swapped = ["信息内容", "现行有效件数", "本年制发件数", "本年废止件数"];
  expect(lineOf(grid(swapped, ["规章", "3", "1", "2"]), "disclosure.regulations")).toEqual([
    1, 2, 3,
  ]);
});

test("columns in another order are refused in plain text", () => {
  const swapped = text("信息内容|现行有效件数|本年制发件数|本年废止件数", "规章|3|1|2");
  expect(lineOf(swapped, "disclosure.regulations")).toEqual(refused);
});

test("a line is found wherever it stands", () => {
  const upside = grid(top, ["行政规范性文件", "4", "5", "6"], ["规章", "1", "2", "3"]);
  expect(lineOf(upside, "disclosure.regulations")).toEqual([1, 2, 3]);
  expect(lineOf(upside, "disclosure.normative_documents")).toEqual([4, 5, 6]);
});

test.each([
  ["one value too few", ["规章", "1", "2"]],
  ["one value too many", ["规章", "1", "2", "3", "4"]],
  ["one merged cell", ["规章", ["0", 3]]],
  ["a label moved aside", [["规章", 2], "1", "2", "3"]],
] as const)("a row with %s is refused", (_, row) => {
  expect(lineOf(grid(top, row), "disclosure.regulations")).toEqual(refused);
});

test("a row without a header is refused", () => {
  expect(lineOf(grid(["规章", "1", "2", "3"]), "disclosure.regulations")).toEqual(refused);
});

test.each([
  ["lacks a column", ["信息内容", "本年制发件数", "", "现行有效件数"]],
  [
    "names a column twice",
    ["信息内容", "本年制发件数", "本年制发件数", "本年废止件数", "现行有效件数"],
  ],
  ["is of another form", ["信息内容", "本年新制作数量", "本年新公开数量", "现行有效件数"]],
] as const)("a header that %s is refused", (_, header) => {
  expect(lineOf(grid(header, ["规章", "1", "2", "3"]), "disclosure.regulations")).toEqual(refused);
});

test("a heading lost from a row of headings moves no number", () => {
  const people = (...group: readonly (readonly [string, number])[]) =>
    grid(
      [
        ["勾稽关系", 1, 3],
        ["申请人情况", 7],
      ],
      [["自然人", 1, 2], ...group, ["总计", 1, 2]],
      ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
      ["予以公开", "1", "2", "3", "4", "5", "6", "7"],
    );
  const line = "requests.granted";
  expect(lineOf(people(["法人或其他组织", 5]), line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(lineOf(people(), line)).toEqual(Array(7).fill("unreadable"));
});

test("empty fields left by merged cells are skipped under the headings", () => {
  const table = text(
    "信息内容|本年制发件数|本年废止件数|现行有效件数",
    "规章|1||3",
    "信息内容|本年处理决定数量||",
    "行政许可|5||",
  );
  expect(lineOf(table, "disclosure.regulations")).toEqual([1, "blank", 3]);
  expect(lineOf(table, "disclosure.licences")).toEqual([5]);
});

test("a blank first value in a row that lost a field is refused", () => {
  const table = text(
    "信息内容||本年制发件数|本年废止件数|现行有效件数",
    "规章||1|2|3",
    "行政规范性文件||2|3",
  );
  expect(lineOf(table, "disclosure.normative_documents")).toEqual(refused);
});

test("a column that no heading of the form names makes plain text uncertain", () => {
  const table = text(
    "信息内容|上一年项目数量|本年增/减|本年处理决定数量",
    "行政许可|5||",
    "行政处罚|6||",
  );
  expect(lineOf(table, "disclosure.licences")).toEqual(["unreadable"]);
});

test("a label that both forms have is read by its header", () => {
  const table = grid(
    ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
    ["行政许可", "9", "减2", "7"],
  );
  for (const form of ["2019", "2021"] as const)
    expect(lineOf(table, "disclosure.licences", form)).toEqual([9, -2, 7]);
});

test("the unit stands in the heading or in the cell", () => {
  const fees = (heading: string, amount: string) =>
    lineOf(grid(["信息内容", heading], ["行政事业性收费", amount]), "disclosure.fees");
  expect(fees("本年收费金额（单位：万元）", "808")).toEqual([808]);
  expect(fees("本年收费金额（单位：元）", "808")).toEqual([0.0808]);
  expect(fees("本年收费金额", "808元")).toEqual([0.0808]);
  expect(fees("本年收费金额", "808")).toEqual(["unreadable"]);
});

test("a column lost from every row of plain text moves no number under another heading", () => {
  const lost = text(
    "||申请人情况||||||总计|",
    "||自然人|法人或其他组织||||||",
    "|||商业企业|科研机构|社会公益组织|法律服务机构|其他||",
    "一、本年新收政府信息公开申请数量||11|12|13|14|15|16|",
    "二、上年结转政府信息公开申请数量||21|22|23|24|25|26|",
    "三、本年度办理结果|（一）予以公开|31|32|33|34|35|36|",
    "|（二）部分公开|41|42|43|44|45|46|",
  );
  for (const line of ["requests.received", "requests.carried_in"])
    expect(lineOf(lost, line).filter((cell) => typeof cell === "number")).toEqual([]);
});
