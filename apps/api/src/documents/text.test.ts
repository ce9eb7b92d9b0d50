import { expect, test } from "vitest";
import { textDocument } from "./text.ts";

const short = (text: string) =>
  textDocument(text).blocks.map((block) => {
    if (block.kind === "table") return block.rows.map((row) => row.map((cell) => cell.text));
    return "text" in block ? block.text : "";
  });

test.each(["\n", "\r\n", "\r"])("lines end with %j", (newline) => {
  expect(short(["标题", "", "a\t1", "b\t2", " 完 "].join(newline))).toEqual([
    "标题",
    [
      ["a", "1"],
      ["b", "2"],
    ],
    "完",
  ]);
});

test("each tab parts two fields, at the edges too", () => {
  expect(short("\ta\t\t1\t")).toEqual([[["", "a", "", "1", ""]]]);
});

test("tables with anything between them are two, and every cell knows its line", () => {
  const { blocks } = textDocument("a\t1\n\nb\t2\nc\t3");
  const places = blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row[1]?.place) : [],
  );
  expect(places).toEqual([
    { table: 0, row: 0, column: 1, line: 1 },
    { table: 1, row: 0, column: 1, line: 3 },
    { table: 1, row: 1, column: 1, line: 4 },
  ]);
});

test("columns of plain text are not said to line up", () => {
  expect(textDocument("a\t1").blocks).toMatchObject([{ kind: "table", aligned: false }]);
});
