import { expect, test } from "vitest";
import { documentWith, gridTable, lineOf, textTable } from "./testing.ts";

const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const values = Array.from({ length: 15 }, (_, i) => `${i + 1}`);
const lines = ["reconsideration", "litigation_direct", "litigation_after"];
const pad = (n: number) => Array(n).fill("").join("|");

const printed = (row: readonly string[], ...more: readonly string[]) =>
  documentWith(
    textTable(
      `行政复议${pad(5)}|行政诉讼${pad(10)}`,
      `${results.join("|")}|未经复议直接起诉${pad(5)}|复议后起诉${pad(5)}`,
      `${pad(5)}|${[...results, ...results].join("|")}`,
      row.join("|"),
      ...more,
    ),
  );
const grid = (
  first: readonly [string, number][],
  ways: readonly string[],
  row: readonly string[],
) =>
  documentWith(
    gridTable(
      first,
      [...results.map((r) => [r, 1, 2] as const), ...ways.map((way) => [way, 5] as const)],
      [...results, ...results],
      row,
    ),
  );
const top: [string, number][] = [
  ["行政复议", 5],
  ["行政诉讼", 10],
];
const ways = ["未经复议直接起诉", "复议后起诉"];
const read = (document: Parameters<typeof lineOf>[0]) =>
  lines.flatMap((line) => lineOf(document, `appeals.${line}`));
const numbers = values.map(Number);
const refused = Array(15).fill("unreadable");

test("fifteen numbers stand under their headings, in plain text and in a grid", () => {
  expect(read(printed(values))).toEqual(numbers);
  expect(read(grid(top, ways, values))).toEqual(numbers);
});

test("blank results stay blank in their place", () => {
  expect(read(grid(top, ways, values.with(0, "").with(14, "")))).toEqual([
    "blank",
    ...numbers.slice(1, -1),
    "blank",
  ]);
});

test.each([
  ["too few", values.slice(1)],
  ["too many", [...values, "16"]],
])("%s numbers are refused", (_, row) => {
  expect(read(printed(row))).toEqual(refused);
  expect(read(grid(top, ways, row))).toEqual(refused);
});

test("a second row of numbers makes the first uncertain", () => {
  expect(read(printed(values, values.join("|")))).toEqual(refused);
});

test("ways to appeal in another order, or not named, are refused", () => {
  expect(
    read(
      grid(
        [
          ["行政诉讼", 10],
          ["行政复议", 5],
        ],
        ways,
        values,
      ),
    ),
  ).toEqual(refused);
  expect(read(grid(top, ways.toReversed(), values))).toEqual(refused);
  expect(read(grid(top, ["", "复议后起诉"], values))).toEqual(refused);
});
