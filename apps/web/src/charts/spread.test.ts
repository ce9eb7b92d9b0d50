import { expect, test } from "vitest";
import { spread } from "./spread.ts";

test("labels that have room stay where they are", () => {
  expect(spread([10, 40, 80], 16, 0, 100)).toEqual([10, 40, 80]);
});

test("labels too near each other are moved apart in their order", () => {
  expect(spread([10, 12, 14], 10, 0, 100)).toEqual([10, 20, 30]);
});

test("labels at the end are moved back inside", () => {
  expect(spread([95, 99], 10, 0, 100)).toEqual([90, 100]);
});
