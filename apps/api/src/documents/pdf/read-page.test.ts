import { expect, test } from "vitest";
import { pdfDocument } from "./pdf-document.ts";
import { pdfOf } from "./testing.ts";

const lines =
  "100 500 m 300 500 l S 100 540 m 300 540 l S 100 500 m 100 540 l S 200 500 m 200 540 l S 300 500 m 300 540 l S";
const words = "BT /F 12 Tf 110 515 Td (abc) Tj ET BT /F 12 Tf 210 515 Td (12) Tj ET";
const rows = async (content: string) => {
  const document = await pdfDocument(pdfOf(content));
  return document.ok
    ? document.blocks.flatMap((block) =>
        block.kind === "table" ? block.rows.map((row) => row.map(({ text }) => text)) : [],
      )
    : document.code;
};

test.each([
  ["upright", ""],
  ["on its left side", "0 1 -1 0 595 0 cm"],
  ["on its right side", "0 -1 1 0 0 842 cm"],
  ["moved", "1 0 0 1 20 30 cm"],
])("a table %s is read", async (_, turn) => {
  expect(await rows(`${turn} ${lines} ${words}`)).toEqual([["abc", "12"]]);
});

test("a text that runs aslant, as watermarks do, is in no cell", async () => {
  const mark = "BT /F 40 Tf 0.8 0.6 -0.6 0.8 150 490 Tm (draft 7) Tj ET";
  expect(await rows(`${lines} ${words} ${mark}`)).toEqual([["abc", "12"]]);
});
