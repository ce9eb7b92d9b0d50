import { expect, test } from "vitest";
import { shortNames } from "./short-names.ts";

test("what all names begin with is left out", () => {
  expect(shortNames(["宁夏银川市教育局", "宁夏银川市公安局"])).toEqual(["…教育局", "…公安局"]);
});

test("a short beginning in common, or a name alone, stays", () => {
  expect(shortNames(["银川市", "银行"])).toEqual(["银川市", "银行"]);
  expect(shortNames(["宁夏银川市教育局"])).toEqual(["宁夏银川市教育局"]);
  expect(shortNames([])).toEqual([]);
});
