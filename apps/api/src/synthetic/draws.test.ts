import { expect, test } from "vitest";
import { poisson, shuffle, split, thin } from "./draws.ts";
import { total } from "./figures.ts";
import { randomFor } from "./random.ts";

const random = randomFor(1, "draws");
const drawn = (count: number, draw: () => number): readonly number[] =>
  Array.from({ length: count }, draw);

test("a path gives the same numbers again, and another path gives others", () => {
  const [first, again, other] = ["a", "a", "b"].map((path) => drawn(5, randomFor(7, path)));
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test("the parts of a number add up to it", () => {
  expect(total(split(random, 1000, [5, 0, 3, 1]))).toBe(1000);
  expect(split(random, 1000, [5, 0, 3, 1])[1]).toBe(0);
});

test("counts lie around what is expected", () => {
  expect(total(drawn(2000, () => poisson(random, 3))) / 2000).toBeCloseTo(3, 0);
  expect(total(drawn(2000, () => poisson(random, 300))) / 2000).toBeCloseTo(300, -1);
  expect(poisson(random, 0)).toBe(0);
  expect(total(drawn(500, () => thin(random, 10, 0.5))) / 500).toBeCloseTo(5, 0);
});

test("shuffling loses nothing", () => {
  expect([...shuffle(random, [1, 2, 3, 4, 5])].sort()).toEqual([1, 2, 3, 4, 5]);
});
