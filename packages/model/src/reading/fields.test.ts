import { expect, test } from "vitest";
import { fieldTables } from "./fields.ts";
import { documentWith, gridTable, textTable } from "./testing.ts";

const spans = (...blocks: Parameters<typeof documentWith>) =>
  fieldTables(documentWith(...blocks)).map(({ rows }) =>
    rows.map(({ fields, end }) => [...fields.map(({ from, to }) => `${from}-${to}`), end]),
  );

test("merged cells push aside those to their right and below", () => {
  const table = gridTable([["a", 1, 2], ["b", 2], "c"], ["d", ["e", 1, 2], "f"], ["g", "h", "i"]);
  expect(spans(table)).toEqual([
    [
      ["0-1", "1-3", "3-4", 4],
      ["1-2", "2-3", "3-4", 4],
      ["0-1", "1-2", "3-4", 4],
    ],
  ]);
});

test("a row ends with what reaches into it from above", () => {
  expect(spans(gridTable(["a", ["b", 3, 2]], ["c"], ["d"]))).toEqual([
    [
      ["0-1", "1-4", 4],
      ["0-1", 4],
      ["0-1", 1],
    ],
  ]);
});

test("fields of plain text are counted from the left", () => {
  expect(spans(textTable("a||b", "c"))).toEqual([
    [
      ["0-1", "1-2", "2-3", 3],
      ["0-1", 1],
    ],
  ]);
});

test("spans beyond any form's width cost no time and leave the first columns right", () => {
  const wide = gridTable(
    ["a", ...Array.from({ length: 5000 }, () => ["x", 100, 100] as const)],
    ["b"],
  );
  expect(spans(wide)[0]?.[1]?.[0]).toBe("0-1");
});

test.each([
  ["本年收费金额（单位：万元）", "本年收费金额", "万元"],
  ["采购总金额(元)", "采购总金额", "元"],
  ["采购总金额", "采购总金额", null],
])("%s is %s in %s", (text, bare, unit) => {
  const [table] = fieldTables(documentWith(textTable(text)));
  expect(table?.rows[0]?.fields[0]).toMatchObject({ bare, unit });
});
