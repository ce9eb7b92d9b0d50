import { expect, test } from "vitest";
import { compact, normalLabel } from "./normal-text.ts";

test("white space of every kind goes, full-width forms fold", () => {
  expect(compact(" 本年新\n制作\u00a0数量\u3000（１）\u200b\ufeff")).toBe("本年新制作数量(1)");
});

test.each([
  ["（一）予以公开", "予以公开"],
  ["(一) 予以公开", "予以公开"],
  ["1.属于国家秘密", "属于国家秘密"],
  ["1、 属于国家秘密", "属于国家秘密"],
  ["１．属于国家秘密", "属于国家秘密"],
  ["四、结转下年度继续办理", "结转下年度继续办理"],
  ["3.危及“三安全一稳定”", "危及三安全一稳定"],
  ["本年增/减", "本年增减"],
])("%s is compared as %s", (printed, label) => {
  expect(normalLabel(printed)).toBe(label);
});

test("numbers of an article are not taken for a numbering", () => {
  expect(normalLabel("第二十条第（一）项")).toBe("第二十条第一项");
  expect(normalLabel("三类内部事务信息")).toBe("三类内部事务信息");
});
