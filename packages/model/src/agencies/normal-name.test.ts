import { expect, test } from "vitest";
import { normalAgencyName } from "./normal-name.ts";

test.each([
  ["人民政府办公室", "政府办公室"],
  ["发展和改革局", "发展改革局"],
  ["发展与改革局", "发展改革局"],
  ["教育、体育局", "教育体育局"],
  ["财 政　局", "财政局"],
])("%s and %s are one name", (one, other) => {
  expect(normalAgencyName(one)).toBe(normalAgencyName(other));
});

test("what is made up stays apart from what is real", () => {
  expect(normalAgencyName("财政局〔合成〕")).not.toBe(normalAgencyName("财政局"));
});
