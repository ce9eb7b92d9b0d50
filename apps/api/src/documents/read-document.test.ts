import { expect, test } from "vitest";
import { largestSource, readDocument } from "./read-document.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ["empty", ""],
  ["empty", " \r\n\t\u3000"],
  ["damaged", "%PDF-1.4"],
  ["not_text", "a\u0000b"],
] as const)("is refused as %s: %j", async (code, text) => {
  expect(await readDocument(utf8(text))).toMatchObject({ ok: false, code });
});

test("a source above the limit is refused with its size, before it is looked at", async () => {
  expect(await readDocument(new Uint8Array(largestSource + 1))).toEqual({
    ok: false,
    code: "too_large",
    detail: `${largestSource + 1}`,
  });
});

test("the content decides what a source is", async () => {
  expect(await readDocument(utf8("规章\t0"))).toMatchObject({ ok: true, format: "text" });
  expect(await readDocument(utf8("<p>规章</p>"))).toMatchObject({ ok: true, format: "html" });
});
