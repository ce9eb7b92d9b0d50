import { expect, test } from "vitest";
import { binaryFormat, isHtml } from "./format.ts";

test.each([
  ["%PDF-1.7", "PDF"],
  ["PK\u0003\u0004", "ZIP"],
  ["\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "OLE"],
  ["\u0089PNG\r\n", "PNG image"],
  ["\u001f\u008b\u0008", "GZIP"],
  ["{\\rtf1\\ansi", "RTF"],
  ["Rar!\u001a\u0007", "RAR"],
])("%j begins a file of the format %s", (start, format) => {
  expect(binaryFormat(Buffer.from(`${start}…`, "latin1"))).toBe(format);
});

test.each(["", "P", "PK", "<html>", "规章\t0"])("%j begins no binary format", (start) => {
  expect(binaryFormat(Buffer.from(start))).toBeNull();
});

test.each(["<!DOCTYPE html>", "  <P style=''>", "标题 <table>", "<tr\n>", "<div/>"])(
  "%j is HTML",
  (text) => expect(isHtml(text)).toBe(true),
);

test.each(["规章\t0", "a < b > c", "<pre-notice>", "《table》", `${" ".repeat(9000)}<p>`])(
  "%j is plain text",
  (text) => expect(isHtml(text)).toBe(false),
);
