import { expect, test } from "vitest";
import { decode } from "./charset.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => c.codePointAt(0) ?? 0);
/** 规章 in GBK. */
const gbk = [0xb9, 0xe6, 0xd5, 0xc2];

test("UTF-8 is read with and without its mark, which is no text", () => {
  expect(decode(utf8("规章"))).toBe("规章");
  expect(decode(utf8("\ufeff规章"))).toBe("规章");
});

test("UTF-16 is read by its mark", () => {
  expect(decode(Uint8Array.of(0xff, 0xfe, 0xc4, 0x89, 0xe0, 0x7a))).toBe("规章");
  expect(decode(Uint8Array.of(0xfe, 0xff, 0x89, 0xc4, 0x7a, 0xe0))).toBe("规章");
});

test.each([
  '<meta charset="gbk">',
  "<META http-equiv=Content-Type content='text/html; charset=gb2312'>",
])("%s declares GBK", (meta) => {
  expect(decode(Uint8Array.of(...latin(meta), ...gbk))).toBe(`${meta}规章`);
});

test("GB18030 is read without a declaration, its four-byte characters too", () => {
  expect(decode(Uint8Array.of(...gbk, 0x95, 0x32, 0x82, 0x36))).toBe("规章𠀀");
});

test("a wrong or unknown declaration does not hide what the bytes are", () => {
  const wrong = '<meta charset="gbk">规章';
  expect(decode(utf8(wrong))).toBe(wrong);
  expect(decode(Uint8Array.of(...latin('<meta charset="utf-8">'), ...gbk))).toMatch(/规章$/u);
  expect(decode(Uint8Array.of(...latin('<meta charset="x-nonsense">'), ...gbk))).toMatch(/规章$/u);
});

/** The bytes of every character of Big5, told by decoding them. */
const big5 = new Map<string, readonly number[]>();
for (let lead = 0xa1; lead <= 0xf9; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = new TextDecoder("big5").decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && !big5.has(character)) big5.set(character, [lead, trail]);
  }
const inBig5 = (text: string) =>
  Uint8Array.from([...text].flatMap((c) => big5.get(c) ?? [c.charCodeAt(0)]));

const traditional = "某縣民政局2023年政府信息公開工作年度報告\n規章\t0";

test("Big5 is read, declared or not, and under a wrong declaration", () => {
  expect(decode(inBig5(traditional))).toBe(traditional);
  for (const charset of ["big5", "gbk", "utf-8"]) {
    const page = `<meta charset="${charset}">${traditional}`;
    expect(decode(inBig5(page))).toBe(page);
  }
});

test("GBK is never taken for Big5, whatever is declared", () => {
  const bytes = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa];
  expect(decode(Uint8Array.from(bytes))).toBe("政府信息公开");
  const page = latin('<meta charset="big5">');
  expect(decode(Uint8Array.of(...page, ...bytes))).toMatch(/政府信息公开$/u);
  expect(decode(inBig5("規章\t0"))).not.toContain("規章");
});

test.each([
  ["bytes of no charset", [0x61, 0xff, 0xff, 0x61]],
  ["a character cut in two", [...gbk, 0xb9]],
  ["NUL", [0x61, 0x00, 0x62]],
  ["broken UTF-8 behind its mark", [0xef, 0xbb, 0xbf, 0xe8]],
])("%s are not text", (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toBeNull();
});
