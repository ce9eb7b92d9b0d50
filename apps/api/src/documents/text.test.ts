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
  expect(short("\ta\t\t1\t\n")).toEqual([[["", "a", "", "1", ""]]]);
});

test("the last field of a line without an end may be cut off and is not kept", () => {
  expect(short("a\t12\nb\t3")).toEqual([[["a", "12"], ["b"]]]);
});

test("a bar begins or ends a row only if it does so in every row", () => {
  const cells = (text: string) =>
    textDocument(text).blocks.map((block) =>
      block.kind === "cells" ? block.cells.map((cell) => cell.text) : [],
    );
  expect(cells("|a|b|c|d|\n|e|f|g||")).toEqual([
    ["a", "b", "c", "d"],
    ["e", "f", "g", ""],
  ]);
  expect(cells("a|b|c|d\n|f|g|")).toEqual([
    ["a", "b", "c", "d"],
    ["", "f", "g", ""],
  ]);
});

test("tables with anything between them are two, and every cell knows its line", () => {
  const { blocks } = textDocument("a\t1\n\nb\t2\nc\t3\n");
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

test("what Markdown marks as bold, a break or a space is printed without the mark", () => {
  const [block] = textDocument("| **总计** | 5<br>次 | &nbsp; | **3** | 4 |\n").blocks;
  const texts = block?.kind === "cells" ? block.cells.map((cell) => cell.text.trim()) : [];
  expect(texts).toEqual(["总计", "5 次", "", "3", "4"]);
});
