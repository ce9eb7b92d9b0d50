import { expect, test } from "vitest";
import { allWordings, wordings } from "./wordings.ts";

test("a label's wordings are those printed and seen, without numbers and punctuation", () => {
  const label = { zh: "（二）部分公开（区分处理的）", en: "", also: ["部分 公开"] };
  expect(wordings(label)).toEqual(["部分公开区分处理的", "部分公开"]);
});

test.each(["第二十条第一项", "规章", "本年增减", "商业企业", "不予公开", "结果维持", "行政复议"])(
  "%s is on a form",
  (text) => {
    expect(allWordings().has(text)).toBe(true);
  },
);

test("no wording has a digit, so that a digit is always a number's", () => {
  expect([...allWordings()].filter((text) => /\d/u.test(text))).toEqual([]);
});
