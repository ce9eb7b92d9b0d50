import { expect, test } from "vitest";
import { parseNumeral } from "./numeral.ts";

test.each([
  ["0", 0],
  ["1,234", 1234],
  ["859", 859],
  ["零", 0],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零三", 103],
  ["一百二十三", 123],
  ["三千零五", 3005],
  ["一万零五", 10_005],
  ["两万三千", 23_000],
])("%s is %d", (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

test.each(["二〇二三", "一二", "零零", "万", "百", "十百", "一万二万", "十零"])(
  "%s is no number",
  (text) => {
    expect(parseNumeral(text)).toBeNull();
  },
);
