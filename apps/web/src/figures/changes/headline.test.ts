import { findMeasure } from "@gongkai/model";
import { expect, test } from "vitest";
import { wordsIn } from "../../i18n/testing.ts";
import { changesHeadline, findDriver } from "./headline.ts";

const side = (value: number) => ({ numerator: value, denominator: null, value });
const part = (contribution: number) => ({
  ...{ id: "a", name: "A", before: side(0), now: side(0), change: contribution, contribution },
  synthetic: "false" as const,
});
const answer = (change: number, contributions: readonly number[]) => ({
  ...{ from: 2023, to: 2024, rows: contributions.map(part) },
  whole: { before: side(10), now: side(10 + change), change },
  without_largest: contributions.length > 0 ? change - (contributions[0] ?? 0) : null,
});

test("the largest part of a change drives it, unless there would be none, or another, without it", () => {
  expect(findDriver(answer(10, [6, 4])).rule).toBe("driven");
  expect(findDriver(answer(10, [13, -3])).rule).toBe("turned");
  expect(findDriver(answer(-2, [5, -4, -3])).rule).toBe("against");
});

test("one part alone drives nothing, and no change has no driver", () => {
  expect(findDriver(answer(3, [3])).rule).toBe("alone");
  expect(findDriver(answer(0, [3, -3])).rule).toBe("still");
  expect(findDriver(answer(3, [])).rule).toBe("none");
});

test("the headline names the change, its driver and what is left without it", () => {
  const received = findMeasure("received");
  if (!received) throw new Error("no measure received");
  expect(changesHeadline(answer(10, [13, -3]), received, "A", wordsIn("zh"))).toBe(
    "2023–2024 年新收申请升 10，全因A（升 13）；不计它则降 3",
  );
});
