import { expect, test } from "vitest";
import { outlinesOf } from "./boundaries.ts";
import { classesOf, classOf, isDeep, onDark } from "./classes.ts";

test("points are told by the way from the one before, in steps from a corner", () => {
  const ring = [0, 0, 4, 0, 0, 4, -4, -4];
  const { features } = outlinesOf({
    ...{ left: 100, bottom: 30, step: 0.5 },
    regions: [{ code: "990101", polygons: [[ring]] }],
  });
  const { name, cp: [x, y] = [] } = features[0]?.properties ?? {};
  expect(name).toBe("990101");
  expect(x).toBeGreaterThan(100.5);
  expect(y).toBeLessThan(31.5);
  expect(features[0]?.geometry.coordinates).toEqual([
    [
      [
        [100, 30],
        [102, 30],
        [102, 32],
        [100, 30],
      ],
    ],
  ]);
});

test("every value lies in one class, the highest too", () => {
  const values = [0.052, 0.11, 0.348, 0.6];
  const classes = classesOf(values);
  expect(classes.length).toBeLessThanOrEqual(6);
  for (const value of values) {
    const found = classOf(classes, value);
    expect(found && found.from <= value && value <= found.to).toBe(true);
  }
  expect(classesOf([])).toEqual([]);
});

test("classes darken as values grow", () => {
  const classes = classesOf([1, 50, 90]);
  expect(new Set(classes.map(({ colour }) => colour)).size).toBe(classes.length);
  expect(classes.at(-1)?.colour).toBe("#12355f");
});

test("on a dark card the highest class is the brightest, and names on it are dark", () => {
  const colours = classesOf([1, 50, 90]).map(({ colour }) => onDark(colour));
  expect([colours.at(0), colours.at(-1)].map((colour = "") => isDeep(colour))).toEqual([
    ...[true, false],
  ]);
});
