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

test.each([
  ["bytes of no charset", [0x61, 0xff, 0xff, 0x61]],
  ["a character cut in two", [...gbk, 0xb9]],
  ["NUL", [0x61, 0x00, 0x62]],
  ["broken UTF-8 behind its mark", [0xef, 0xbb, 0xbf, 0xe8]],
])("%s are not text", (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toBeNull();
});
