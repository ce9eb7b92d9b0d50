import { readFileSync } from "node:fs";
import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import { type Document, readReport } from "@gongkai/model";
import { expect, test } from "vitest";
import { synthesize } from "../../synthetic/synthesize.ts";
import { htmlDocument } from "../html.ts";
import { readDocument } from "../read-document.ts";

const bytesOf = (sheets: Readonly<Record<string, WorkSheet>>, hidden: readonly string[] = []) => {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  const Sheets = book.SheetNames.map(
    (name) => ({ Hidden: hidden.includes(name) ? 1 : 0 }) as const,
  );
  const written: unknown = write(
    { ...book, Workbook: { Sheets } },
    { bookType: "biff8", type: "buffer" },
  );
  if (!(written instanceof Uint8Array)) throw new Error("not written");
  return Uint8Array.from(written);
};

/** A document's blocks one below the other in a sheet, its merged cells merged. */
function sheetOf({ blocks }: Document): WorkSheet {
  const sheet: WorkSheet = {};
  const merges: WorkSheet["!merges"] = [];
  let [height, width] = [0, 0];
  const put = (r: number, c: number, text: string) => {
    const number = /^\d+$/u.test(text.trim());
    const cell: CellObject = number ? { t: "n", v: Number(text) } : { t: "s", v: text };
    sheet[utils.encode_cell({ r, c })] = cell;
    width = Math.max(width, c);
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") put(height++, 0, block.text);
    if (block.kind !== "table") continue;
    const reach: number[] = [];
    for (const [y, cells] of block.rows.entries()) {
      let x = 0;
      for (const { text, colSpan, rowSpan } of cells) {
        while ((reach[x] ?? 0) > y) x++;
        const s = { r: height + y, c: x };
        if (text !== "") put(s.r, s.c, text);
        merges.push({ s, e: { r: s.r + rowSpan - 1, c: x + colSpan - 1 } });
        for (let i = 0; i < colSpan; i++) reach[x++] = y + rowSpan;
      }
    }
    height += block.rows.length;
  }
  const range = { s: { r: 0, c: 0 }, e: { r: height, c: width } };
  return { ...sheet, "!merges": merges, "!ref": utils.encode_range(range) };
}

const read = (document: Document) => {
  const reading = readReport(document);
  if (!reading.ok) throw new Error(reading.reason);
  const { agency, year, cells } = reading.report;
  const told = Object.entries(cells).map(([name, cell]) => [
    name,
    cell.kind === "number" ? cell.value : cell.kind,
  ]);
  return { agency, year, cells: Object.fromEntries(told) };
};

test("a report in a workbook of Excel 97 gives the cells of its page", async () => {
  const pages = [...synthesize(5)].filter(({ path }) => path.endsWith(".html")).slice(0, 4);
  for (const { content } of pages) {
    const html = htmlDocument(`${content}`);
    if (!html.ok) throw new Error(html.code);
    const xls = await readDocument(bytesOf({ 年报: sheetOf(html) }));
    if (!xls.ok) throw new Error(xls.code);
    expect(xls.format).toBe("xls");
    expect(read(xls)).toEqual(read(html));
  }
});

const textsOf = async (bytes: Uint8Array) => {
  const document = await readDocument(bytes);
  if (!document.ok) throw new Error(document.code);
  return document.blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flat().map(({ text }) => text) : [],
  );
};

test("a number is read as its format prints it, so that a date is no number", async () => {
  const sheet = utils.aoa_to_sheet([["规章", 1234.5, 44198, 0.25, true]]);
  sheet["B1"].z = '#,##0.00"万元"';
  sheet["C1"].z = "yyyy-mm-dd";
  sheet["D1"].z = "0%";
  expect(await textsOf(bytesOf({ 年报: sheet }))).toEqual([
    "规章",
    "1,234.50万元",
    "2021-01-02",
    "25%",
    "#TRUE",
  ]);
});

test("hidden rows, columns and sheets are not printed", async () => {
  const hidden = readFileSync(new URL("hidden.xls", import.meta.url));
  expect(await textsOf(hidden)).toEqual(["规章", "", "8"]);
  const [shown, old] = [utils.aoa_to_sheet([["规章", 7]]), utils.aoa_to_sheet([["处罚", 9]])];
  expect(await textsOf(bytesOf({ 年报: shown, 旧: old }, ["旧"]))).toEqual(["规章", "7"]);
});

test("a workbook longer than any report is refused", async () => {
  const wide = utils.aoa_to_sheet([["规章"]]);
  wide["A3001"] = { t: "s", v: "x" };
  wide["!ref"] = "A1:A3001";
  expect(await readDocument(bytesOf({ 年报: wide }))).toMatchObject({ code: "too_many_cells" });
});
