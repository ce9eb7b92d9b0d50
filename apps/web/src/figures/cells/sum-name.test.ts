import { expect, test } from "vitest";
import { wordsIn } from "../../i18n/testing.ts";
import { sumName } from "./sum-name.ts";

test.each([
  ["requests.granted", "予以公开"],
  ["requests.concluded.total", "办结"],
  ["requests.concluded.natural_person", "办结 · 自然人"],
  ["requests.denied.business", "不予公开 · 商业企业"],
  ["requests.to_handle", "要办"],
  ["appeals.reconsideration.upheld", "行政复议案件 · 结果维持"],
  ["disclosure.fees.amount", "行政事业性收费本年收费金额"],
])("%s is called %s", (sum, name) => {
  expect(sumName(sum, wordsIn("zh"))).toBe(name);
});

test("what is unknown is called by its key", () => {
  expect(sumName("requests.nonsense", wordsIn("en"))).toBe("requests.nonsense");
});
