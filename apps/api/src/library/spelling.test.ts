import { expect, test } from "vitest";
import { spell } from "./spelling.ts";

test("a name is spelt by its characters, without signs", () => {
  expect(spell("教育局〔合成〕", [])).toEqual({ pinyin: "jiaoyujuhecheng", initials: "jyjhc" });
  expect(spell("第2中学", [])).toEqual({ pinyin: "di2zhongxue", initials: "d2zx" });
});

test("places in a name are read as they are called", () => {
  const place = { name: "重庆市", pinyin: "chongqingshi", initials: "cqs" };
  expect(spell("重庆市教育局", [place])).toEqual({
    pinyin: "chongqingshijiaoyuju",
    initials: "cqsjyj",
  });
});
