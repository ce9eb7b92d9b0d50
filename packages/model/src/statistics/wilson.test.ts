import { expect, test } from "vitest";
import { wilson } from "./wilson.ts";

test("agrees with the table of Newcombe (1998), method 3", () => {
  for (const [cases, all, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    expect(wilson(cases, all)?.low).toBeCloseTo(low, 4);
    expect(wilson(cases, all)?.high).toBeCloseTo(high, 4);
  }
});

test("mirrors itself: the interval of the others is one minus the interval of the cases", () => {
  for (const [cases, all] of [
    [3, 10],
    [0, 4],
    [250, 900],
  ] as const) {
    expect(wilson(cases, all)?.low).toBeCloseTo(1 - (wilson(all - cases, all)?.high ?? 0), 12);
  }
});

test("there is none of nothing, nor of more cases than there are", () => {
  expect(wilson(0, 0)).toBeNull();
  expect(wilson(5, 4)).toBeNull();
  expect(wilson(-1, 4)).toBeNull();
});
