import { expect, test } from "vitest";
import { withOverflow } from "./overflow.ts";

const cell = (text: string, left: number, right: number, rowSpan = 1) => ({
  ...{ text, row: 0, rowSpan, left, right, page: 1 },
});
const table = { rows: 1, cells: [cell("三、本年", 0, 40), cell("3", 40, 80), cell("", 80, 120)] };
const line = (text: string, left: number, right: number, top = 95) => ({
  text,
  box: { left, right, bottom: top - 10, top },
});
const textsWith = (...lines: ReturnType<typeof line>[]) =>
  withOverflow(table, lines, 100)?.cells.map(({ text }) => text) ?? null;

test("lines below a cell that began are the end of its text", () => {
  expect(textsWith(line("度办理", 2, 38), line("结果", 2, 22, 80))).toEqual([
    "三、本年\n度办理\n结果",
    "3",
    "",
  ]);
});

test.each([
  ["wider than its cell", line("五、存在的主要问题", 2, 60)],
  ["below a cell without text", line("注", 82, 92)],
  ["that stands apart", line("度办理", 2, 38, 90)],
  ["that begins with a number of its own", line("四、", 2, 22)],
])("a line %s is no part of the table", (_, other) => {
  expect(textsWith(other)).toBeNull();
});
