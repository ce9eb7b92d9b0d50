import { expect, test } from "vitest";
import { docTable } from "./doc-table.ts";

/** A row of cells, each as `text@left-right`, with `>` where it goes on from beside, `^` from above. */
const row = (printed: string) =>
  printed.split(" ").map((cell) => {
    const [, marks = "", text = "", left, right] = /^([>^]*)(.*)@(\d+)-(\d+)$/u.exec(cell) ?? [];
    const merged = { isBeside: marks.includes(">"), isBelow: marks.includes("^") };
    return { text, left: Number(left), right: Number(right), ...merged };
  });

const told = (...rows: readonly string[]) =>
  docTable(rows.map(row), 0).rows.map((cells) =>
    cells.map(({ text, colSpan, rowSpan }) => `${text}${colSpan}x${rowSpan}`).join(" "),
  );

test("a cell covers the columns that begin and end within it, in whatever row", () => {
  expect(told("a@0-3000", "b@0-1000 c@1000-3000", "d@0-2000 e@2000-3000")).toEqual([
    "a3x1",
    "b1x1 c2x1",
    "d2x1 e1x1",
  ]);
});

test("borders a hair apart are one", () => {
  expect(told("a@0-1000 b@1000-2000", "c@15-1010 d@1010-2040")).toEqual(["a1x1 b1x1", "c1x1 d1x1"]);
});

test("a cell that goes on from above makes that one taller", () => {
  expect(told("a@0-1000 b@1000-2000", "^@0-1000 c@1000-2000", "^@0-1000 d@1000-2000")).toEqual([
    "a1x3 b1x1",
    "c1x1",
    "d1x1",
  ]);
});

test("a cell that goes on from above stands for itself where nothing like it is above", () => {
  expect(told("a@0-2000", "^@0-1000 c@1000-2000")).toEqual(["a2x1", "1x1 c1x1"]);
});

test("cells that go on from beside are one, above each other too", () => {
  expect(told("a@0-1000 >@1000-2000 b@2000-3000", "^@0-1000 >^@1000-2000 c@2000-3000")).toEqual([
    "a2x2 b1x1",
    "c1x1",
  ]);
});

test("a row that begins further to the right leaves its columns empty", () => {
  expect(told("a@0-1000 b@1000-2000", "c@1000-2000")).toEqual(["a1x1 b1x1", "1x1 c1x1"]);
});

test.each([
  ["a@0-1000 b@1000-1000"],
  ["a@0-1000 >b@1000-2000"],
  ["a@0-1000 ^b@1000-2000"],
  ["a@0-1000 >^@1000-2000"],
])("%j is not understood", (printed) => {
  expect(() => told(printed)).toThrow();
});
