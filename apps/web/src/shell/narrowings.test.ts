import { expect, test } from "vitest";
import { narrowings, without } from "./narrowings.ts";

test("only filters that are set narrow, and the years are one of them", () => {
  expect(narrowings({ region: "640000", from: 2019, to: 2020, edition: 3 })).toEqual([
    "region",
    "years",
  ]);
  expect(narrowings({})).toEqual([]);
});

test("one narrowing goes, the others and the edition stay", () => {
  const wider = without({ region: "640000", from: 2019, to: 2020, edition: 3 }, "years");
  expect(wider).toMatchObject({ region: "640000", edition: 3 });
  expect([wider.from, wider.to]).toEqual([undefined, undefined]);
});
