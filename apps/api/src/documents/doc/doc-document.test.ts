import { readFileSync } from "node:fs";
import { readReport } from "@gongkai/model";
import { expect, test } from "vitest";
import { htmlDocument } from "../html.ts";
import { readDocument } from "../read-document.ts";

const word = readFileSync(new URL("shanghai-2019.doc", import.meta.url));
const page = new URL(
  "../../../../../data/reports/310000-2019-general-office.html",
  import.meta.url,
);

function read(document: Parameters<typeof readReport>[0]) {
  const reading = readReport(document);
  if (!reading.ok) throw new Error(reading.reason);
  const { agency, year, published, narratives, cells } = reading.report;
  const told = Object.entries(cells).map(([name, cell]) => [
    name,
    cell.kind === "number" ? cell.value : cell.kind,
  ]);
  const texts = Object.values(narratives).map((text) => text.replaceAll(/\s/gu, ""));
  return { agency, year, published, texts, cells: Object.fromEntries(told) };
}

test("a real report saved as a Word 97 document gives the cells and the words of its page", async () => {
  const [doc, html] = [await readDocument(word), htmlDocument(readFileSync(page, "utf8"))];
  if (!doc.ok || !html.ok) throw new Error("no document");
  expect(doc.format).toBe("doc");
  expect(read(doc)).toEqual(read(html));
});

/** Where the stream of the text begins, told by its signature. */
const head = word.indexOf(Buffer.from("eca50101", "hex"));
const changed = (offset: number, value: number) => {
  const copy = Buffer.from(word);
  copy.writeUInt16LE(value, head + offset);
  return copy;
};

test.each([
  ["encrypted", changed(0x0a, 0x1300)],
  ["unsupported_format", changed(0, 0xa5dc)],
  ["damaged", changed(0x4c, 0xffff)],
  ["too_large", changed(0x4e, 0x7fff)],
  ["damaged", word.subarray(0, 30_000)],
] as const)("is refused as %s", async (code, bytes) => {
  expect(await readDocument(bytes)).toMatchObject({ ok: false, code });
});
