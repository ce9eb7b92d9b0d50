import { cellsOf, type FormId, forms } from "@gongkai/model";
import { describe, expect, test } from "vitest";
import { type Grid, gridsOf, widthOf } from "./form-grid.ts";

const ids: FormId[] = ["2019", "2021"];
const tables = (id: FormId) => forms[id].tables;
const headed = (rows: Grid["head"]) =>
  rows.map((row) => row.map(({ label, colSpan, rowSpan }) => [label.zh, colSpan, rowSpan]));
const table = (id: FormId, key: string) => {
  const found = tables(id).find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};

describe.each(ids)("the form of %s", (id) => {
  test("has every cell exactly once, in printed order", () => {
    const drawn = tables(id).flatMap((one) =>
      gridsOf(one).flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.map(({ name }) => name)),
      ),
    );
    expect(drawn).toEqual(cellsOf(id).map(({ name }) => name));
  });

  test("fills every row of numbers to the width of its table", () => {
    for (const one of tables(id)) {
      for (const { cells } of gridsOf(one).flatMap(({ rows }) => rows)) {
        expect(cells.reduce((sum, { colSpan }) => sum + colSpan, 0)).toBe(widthOf(one));
      }
    }
  });

  test("leaves no hole and no overlap among the headings of lines", () => {
    for (const grid of tables(id).flatMap(gridsOf)) {
      const covered = grid.rows.flatMap(({ heads }) =>
        heads.map(({ colSpan, rowSpan }) => colSpan * rowSpan),
      );
      expect(covered.reduce((sum, area) => sum + area, 0)).toBe(grid.stub * grid.rows.length);
    }
  });

  test("leaves no hole and no overlap among the headings of columns", () => {
    for (const one of tables(id)) {
      for (const { head } of gridsOf(one)) {
        const covered = head
          .flat()
          .reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, 0);
        expect(covered).toBe(widthOf(one) * head.length);
      }
    }
  });
});

test("legal persons stand under one heading, between natural persons and the total", () => {
  const [grid] = gridsOf(table("2021", "requests"));
  expect(headed(grid?.head ?? [])[0]).toEqual([
    ["自然人", 1, 2],
    ["法人或其他组织", 5, 1],
    ["总计", 1, 2],
  ]);
});

test("a group of outcomes is printed once, beside all its lines", () => {
  const [grid] = gridsOf(table("2021", "requests"));
  const row = grid?.rows.find(({ id }) => id === "denied.state_secret");
  expect(headed([row?.heads ?? []])[0]).toEqual([
    ["不予公开", 1, 8],
    ["属于国家秘密", 1, 1],
  ]);
});

test("appeals stand side by side, two of the three under litigation", () => {
  const [grid] = gridsOf(table("2021", "appeals"));
  expect(headed(grid?.head ?? []).slice(0, 2)).toEqual([
    [
      ["行政复议", 5, 2],
      ["行政诉讼", 10, 1],
    ],
    [
      ["未经复议直接起诉", 5, 1],
      ["复议后起诉", 5, 1],
    ],
  ]);
});
