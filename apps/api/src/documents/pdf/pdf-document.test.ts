import { expect, test } from "vitest";
import { pdfDocument } from "./pdf-document.ts";
import { pdfOf, textPdf } from "./testing.ts";

test("lines of text are paragraphs with the page that they stand on", async () => {
  expect(await pdfDocument(textPdf(["first", "second"]))).toEqual({
    ok: true,
    format: "pdf",
    blocks: [
      { kind: "paragraph", text: "first", place: { block: 0, page: 1 } },
      { kind: "paragraph", text: "second", place: { block: 1, page: 1 } },
    ],
  });
});

test("a page without text needs to be recognised first", async () => {
  expect(await pdfDocument(textPdf([]))).toMatchObject({ ok: false, code: "no_text" });
});

test("what only begins like a PDF is refused as damaged", async () => {
  const bytes = new TextEncoder().encode("%PDF-1.4\nnothing");
  expect(await pdfDocument(bytes)).toMatchObject({ ok: false, code: "damaged" });
});

const ruled = [
  "72 700 200 40 re S 172 700 m 172 740 l S",
  "BT /F 12 Tf 80 715 Td (a) Tj ET BT /F 12 Tf 180 715 Td (7) Tj ET",
];

test("ruling lines make cells", async () => {
  expect(await pdfDocument(pdfOf(ruled.join("\n")))).toMatchObject({
    blocks: [{ kind: "table", rows: [[{ text: "a" }, { text: "7" }]] }],
  });
});

test("a number printed twice in one place, as bold is drawn, is one number", async () => {
  const bold = "BT /F 12 Tf 180.2 715 Td (7) Tj ET";
  expect(await pdfDocument(pdfOf([...ruled, bold].join("\n")))).toMatchObject({
    blocks: [{ rows: [[{ text: "a" }, { text: "7" }]] }],
  });
});

test("a footnote's mark does not become a digit of the number", async () => {
  const mark = "BT /F 6 Tf 187 719 Td (1) Tj ET";
  expect(await pdfDocument(pdfOf([...ruled, mark].join("\n")))).toMatchObject({
    blocks: [{ rows: [[{ text: "a" }, { text: "7[1]" }]] }],
  });
});
