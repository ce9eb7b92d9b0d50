import { expect, test } from "vitest";
import { appealsTable } from "../form/appeals.ts";
import { fieldTables } from "./fields.ts";
import { asFarRight, exactly, placeRow, refuseRow, underHeader } from "./place-row.ts";
import { documentWith, gridTable, textTable } from "./testing.ts";

const [first, second] = appealsTable.blocks.flatMap(({ columns }) => columns);
const fieldsOf = (table: Parameters<typeof documentWith>[0]) =>
  fieldTables(documentWith(table)).flatMap(({ rows }) => rows.map(({ fields }) => fields));
const headerOf = (fields: ReturnType<typeof fieldsOf>[number] = []) =>
  [first, second].flatMap((column, i) => {
    const field = fields[i];
    return column && field ? [{ column, field }] : [];
  });
const texts = (fields: ReturnType<typeof exactly>) => fields?.map(({ cell }) => cell.text) ?? null;

test("values are found under headings that they are at least partly below", () => {
  const [heads, below, aside] = fieldsOf(
    gridTable(
      [["a", 2], "b"],
      ["1", ["2", 2]],
      [
        ["", 2],
        ["", 2],
      ],
    ),
  );
  expect(texts(underHeader(headerOf(heads), below ?? []))).toEqual(["1", "2"]);
  expect(underHeader(headerOf(heads), [...(aside ?? []), ...(below ?? [])])).toBeNull();
});

test.each([
  ["1|2", ["1", "2"]],
  ["1|2|3", null],
  ["|2", null],
  ["1|", null],
] as const)("exactly as many values as columns, printed at both ends: %s", (line, found) => {
  const [values = []] = fieldsOf(textTable(line));
  expect(texts(exactly([first, second], values))).toEqual(found);
});

test.each([
  ["|1||2", ["1", "2"]],
  ["|1|5|2", null],
  ["1|2", ["1", "2"]],
  ["|2", null],
] as const)("under headings in the second and fourth field: %s", (line, found) => {
  const [heads = [], values = []] = fieldsOf(textTable("|a||b", line));
  const header = headerOf(heads.filter(({ cell }) => cell.text !== ""));
  expect(texts(asFarRight(header, values))).toEqual(found);
});

test("a row whose values are not found is refused with all that it prints", () => {
  const [heads, values = []] = fieldsOf(textTable("a|b", "1| 2 |3"));
  const placed = placeRow("appeals.x", headerOf(heads), values, exactly);
  expect(placed).toEqual(
    refuseRow(
      "appeals.x",
      headerOf(heads).map(({ column }) => column),
      values,
    ),
  );
  expect(placed.map(({ cell, certain }) => [cell, certain])).toEqual(
    Array(2).fill([{ kind: "unreadable", raw: "1 2 3", place: values[0]?.cell.place }, false]),
  );
});
