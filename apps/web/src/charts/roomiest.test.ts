import { expect, test } from "vitest";
import { roomiest } from "./roomiest.ts";

type Ring = [number, number][];

const square = (low: number, high: number): Ring => [
  [low, low],
  [high, low],
  [high, high],
  [low, high],
];

test("the most room of a square is in its middle", () => {
  const { x, y, radius } = roomiest([square(0, 10)]);
  expect([x, y, radius].map((value) => Math.round(value * 2) / 2)).toEqual([5, 5, 5]);
});

test("a name does not stand in a hole, nor outside a bent outline", () => {
  const { x, y, radius } = roomiest([square(0, 10), square(3, 8)]);
  expect(radius).toBeGreaterThan(1);
  expect([x, y].some((value) => value < 3 || value > 8)).toBe(true);
  const bent: Ring = [
    [0, 0],
    [10, 0],
    [10, 2],
    [2, 2],
    [2, 10],
    [0, 10],
  ];
  const found = roomiest([bent]);
  expect(Math.min(found.x, found.y)).toBeLessThan(2);
  expect(found.radius).toBeGreaterThan(0.9);
});
