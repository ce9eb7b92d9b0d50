import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { zipDocument } from "./zip-document.ts";

const word = (body: string) =>
  zipDocument(
    zipSync({
      "word/document.xml": strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    }),
  );
const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${text && run(text)}</w:p></w:tc>`;
const table = (...rows: readonly string[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;

test("merged cells cover the columns and rows that Word says", () => {
  const merged = table(
    cell("a", '<w:vMerge w:val="restart"/>') + cell("b", '<w:gridSpan w:val="2"/>'),
    cell("", "<w:vMerge/>") + cell("1") + cell(""),
  );
  expect(word(merged)).toMatchObject({
    format: "docx",
    blocks: [
      {
        rows: [
          [
            { text: "a", rowSpan: 2, colSpan: 1 },
            { text: "b", colSpan: 2 },
          ],
          [{ text: "1" }, { text: "" }],
        ],
      },
    ],
  });
});

test("deleted and hidden text is not printed, inserted text is", () => {
  const text = `<w:p>${run("3")}<w:del>${run("4")}</w:del><w:ins>${run("5")}</w:ins>${run("6", "<w:vanish/>")}</w:p>`;
  expect(word(text)).toMatchObject({ blocks: [{ text: "35" }] });
});

test("struck text and footnote marks are no digits of a number", () => {
  const text = `<w:p>${run("3")}${run("1", '<w:vertAlign w:val="superscript"/>')}${run("7", "<w:strike/>")}</w:p>`;
  expect(word(text)).toMatchObject({ blocks: [{ text: "3[1][7]" }] });
});

test("a table that only lays out the page is read as what stands in it", () => {
  const inner = table(cell("a"));
  expect(
    word(table(`<w:tc><w:p>${run("上")}</w:p>${inner}<w:p>${run("下")}</w:p></w:tc>`)),
  ).toMatchObject({ blocks: [{ text: "上" }, { kind: "table" }, { text: "下" }] });
});

test.each([
  ["archive", zipSync({ "xl/workbook.xml": strToU8("") })],
  ["unsupported_format", zipSync({ "OFD.xml": strToU8("") })],
  ["archive", zipSync({ "a.txt": strToU8("") })],
  ["damaged", zipSync({ "word/document.xml": strToU8("<w:p>") })],
  ["damaged", strToU8("PK\u0003\u0004")],
  [
    "damaged",
    zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, strToU8("")]))),
  ],
  ["too_large", zipSync({ "word/document.xml": new Uint8Array(65 * 1024 * 1024) })],
] as const)("is refused as %s", (code, bytes) => {
  expect(zipDocument(bytes)).toMatchObject({ ok: false, code });
});
