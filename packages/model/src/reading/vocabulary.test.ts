import { expect, test } from "vitest";
import { fieldTables } from "./fields.ts";
import { documentWith, textTable } from "./testing.ts";
import { vocabularyOf } from "./vocabulary.ts";

const fieldOf = (text: string) =>
  fieldTables(documentWith(textTable(text))).flatMap(({ rows }) =>
    rows.flatMap(({ fields }) => fields),
  )[0];
const { lines, isHeading } = vocabularyOf("disclosure");
const heads = (text: string): boolean => {
  const field = fieldOf(text);
  return field !== undefined && isHeading(field);
};

test("a label that both forms have can mean either's line", () => {
  const found = lines.get("行政许可") ?? [];
  expect(found.map(({ line }) => line.key)).toEqual(["licences", "licences"]);
  expect(new Set(found.map(({ block }) => block)).size).toBe(2);
});

test.each(["本年制发件数", "上一年项目数量", "信息内容", "采购总金额（万元）"])(
  "%s is a heading",
  (text) => {
    expect(heads(text)).toBe(true);
  },
);

test.each(["规章", "行政许可", "自然人", "5", ""])("%s is none", (text) => {
  expect(heads(text)).toBe(false);
});

test("what is both a line and a column is a line: 其他 of section three", () => {
  const requests = vocabularyOf("requests");
  const field = fieldOf("其他");
  expect(requests.lines.has("其他")).toBe(true);
  expect(field && requests.isHeading(field)).toBe(false);
});
