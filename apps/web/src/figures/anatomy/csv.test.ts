import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";
import type { Value } from "./sheet.ts";

const column = (key: string) => ({ key, label: key, kind: "text" as const });
const cell = (value: Value) =>
  csvOf({ columns: [column("a")], rows: [[value]] }, {}).split("\r\n")[1];

test("a file begins with a byte order mark and a line of names", () => {
  const text = csvOf({ columns: [column("year")], rows: [[2019]] }, { edition: 42 });
  expect(text).toBe("\uFEFFyear,edition\r\n2019,42\r\n");
});

test("every row says what it rests on", () => {
  const text = csvOf({ columns: [column("a")], rows: [[1], [2]] }, { synthetic: "yes" });
  expect(text.split("\r\n").slice(1, 3)).toEqual(["1,yes", "2,yes"]);
});

test.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx"])("the text %j is no formula", (text) => {
  expect(cell(text)?.replace(/^"/, "")).toMatch(/^'/);
});

test("a negative number stays a number", () => {
  expect(cell(-3)).toBe("-3");
});

test("commas, quotes and line ends are kept inside one field", () => {
  expect(cell('a,"b"')).toBe('"a,""b"""');
  expect(csvOf({ columns: [column("a")], rows: [["x\ny"]] }, {})).toContain('"x\ny"');
});

test("no figure is an empty field, not a zero", () => {
  expect(cell(null)).toBe("");
});
