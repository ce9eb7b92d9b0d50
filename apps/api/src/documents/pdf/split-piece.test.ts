import { expect, test } from "vitest";
import { splitPiece } from "./split-piece.ts";

const cells = [0, 40, 80].map((left) => ({ left, right: left + 40, bottom: 0, top: 20 }));
/** The parts of a text of ten points that begins at the left of the cells, with where each begins. */
const parts = (text: string, width: number) =>
  splitPiece({ text, box: { left: 0, right: width, bottom: 5, top: 15 } }, cells).map((piece) => [
    piece.text,
    piece.box.left,
  ]);

test("a text inside a cell stays whole", () => {
  expect(parts("1 234", 30)).toEqual([["1 234", 0]]);
});

test("a text over several cells is parted at its spaces", () => {
  expect(parts("12      34", 60)).toEqual([
    ["12", 0],
    ["34", 48],
  ]);
});

test("a label and a number that touch over a wall are two", () => {
  expect(parts("行政许可13", 50)).toEqual([
    ["行政许可", 0],
    ["13", 40],
  ]);
});

test("a number that a wall cuts is none, on either side", () => {
  expect(parts("1234567890", 60).map(([text]) => text)).toEqual(["1234567⋯", "890⋯"]);
});
