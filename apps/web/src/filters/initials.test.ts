import { expect, test } from "vitest";
import { holdsInitials, initialsOf, isInitials } from "./initials.ts";

test("names have the initials of their pinyin", () => {
  expect(initialsOf("平顶山市教育体育局")).toBe("pdssjytyj");
  expect(initialsOf("上海市人民政府办公厅")).toBe("shsrmzfbgt");
  expect(initialsOf("宁夏回族自治区")).toBe("nxhzzzq");
});

test("a part of the initials finds a name, large or small", () => {
  expect(holdsInitials("银川市兴庆区教育局", "JYJ")).toBe(true);
  expect(holdsInitials("银川市兴庆区教育局", "gaj")).toBe(false);
});

test("only letters of the alphabet, two or more, are initials", () => {
  expect([isInitials("jy"), isInitials("j"), isInitials("教育"), isInitials("jy局")]).toEqual([
    ...[true, false, false, false],
  ]);
});
