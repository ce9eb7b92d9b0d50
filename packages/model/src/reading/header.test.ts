import { expect, test } from "vitest";
import { disclosureTable } from "../form/disclosure.ts";
import { fieldTables } from "./fields.ts";
import { readHeader, sideBySide } from "./header.ts";
import { documentWith, gridTable, textTable } from "./testing.ts";

const [block = { columns: [], lines: [] }] = disclosureTable("2021").blocks;
const rowsOf = (table: Parameters<typeof documentWith>[0]) =>
  fieldTables(documentWith(table)).flatMap(({ rows }) => rows);
const keysIn = (table: Parameters<typeof documentWith>[0], end: number | null) =>
  readHeader(rowsOf(table), block, end)?.map(({ column }) => column.key) ?? null;

const form = ["issued", "repealed", "in_force"];

test("a header of a table that lines up names its columns from left to right", () => {
  const swapped = gridTable(["信息内容", "现行有效件数", "本年制发件数", "本年废止件数"]);
  expect(keysIn(swapped, 4)).toEqual(["in_force", "issued", "repealed"]);
});

test("a row of headings that ends before the values is no header", () => {
  const header = gridTable(["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"]);
  expect(keysIn(header, 4)).toEqual(form);
  expect(keysIn(header, 5)).toBeNull();
});

test.each([
  ["in the form's order", "信息内容|本年制发件数|本年废止件数|现行有效件数", form],
  ["below any corner", "项目|本年制发件数|本年废止件数|现行有效件数", form],
  ["in another order", "信息内容|本年废止件数|本年制发件数|现行有效件数", null],
  ["beside another", "信息内容|本年制发件数|上年制发情况|本年废止件数|现行有效件数", null],
  ["twice", "信息内容|本年制发件数|本年制发件数|本年废止件数|现行有效件数", null],
] as const)("in plain text, headings %s", (_, line, keys) => {
  expect(keysIn(textTable(line), null)).toEqual(keys);
});

test("headings one over the other stand beside none", () => {
  const rows = rowsOf(gridTable(["本年制发件数"], ["本年废止件数"]));
  const [column] = block.columns;
  const headings = rows.flatMap(({ fields }) =>
    fields.flatMap((field) => (column ? [{ column, field }] : [])),
  );
  expect(sideBySide(headings)).toBeNull();
  expect(sideBySide(headings.slice(0, 1))).toHaveLength(1);
});
