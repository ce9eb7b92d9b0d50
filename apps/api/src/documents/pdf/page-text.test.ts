import { expect, test } from "vitest";
import { withoutDoubles } from "./page-text.ts";

const piece = (text: string, left: number, right: number, bottom = 100) => ({
  text,
  box: { left, right, bottom, top: bottom + 10 },
});
const texts = (...pieces: ReturnType<typeof piece>[]) =>
  withoutDoubles(pieces).map(({ text }) => text);

test("a text printed over itself is one, in whatever pieces it comes again", () => {
  expect(texts(piece("行政许可", 0, 40), piece("行", 1, 11), piece("政许可", 11, 41))).toEqual([
    "行政许可",
  ]);
  expect(texts(piece("12", 0, 10), piece("12", 0.5, 10.5, 99.5))).toEqual(["12"]);
});

test("the same text beside, below or above is another", () => {
  const three = [piece("0", 0, 5), piece("0", 5, 10), piece("0", 0, 5, 88)];
  expect(withoutDoubles(three)).toEqual(three);
});

test("another text at the same place stays", () => {
  expect(texts(piece("12", 0, 10), piece("3", 2, 7))).toEqual(["12", "3"]);
});
