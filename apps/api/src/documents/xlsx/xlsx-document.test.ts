import { readFileSync } from "node:fs";
import { type Cell, cellsOf, type Document, readReport } from "@gongkai/model";
import { expect, test } from "vitest";
import { synthesize } from "../../synthetic/synthesize.ts";
import { htmlDocument } from "../html.ts";
import { xlsxDocument } from "./xlsx-document.ts";

const letters = (column: number): string => String.fromCharCode(65 + column);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A document's blocks one below the other in a sheet, its merged cells merged. */
function sheetOf({ blocks }: Document): string {
  const rows: string[] = [];
  const merges: string[] = [];
  for (const block of blocks) {
    const start = rows.length;
    const reach: number[] = [];
    const printed = block.kind === "table" ? block.rows : [];
    if (block.kind === "paragraph") rows.push(row(rows.length, [[0, block.text]]));
    for (const [y, cells] of printed.entries()) {
      let x = 0;
      const placed: [number, string][] = [];
      for (const { text, colSpan, rowSpan } of cells) {
        while ((reach[x] ?? 0) > y) x++;
        placed.push([x, text]);
        const [from, to] = [
          `${letters(x)}${start + y + 1}`,
          `${letters(x + colSpan - 1)}${start + y + rowSpan}`,
        ];
        if (from !== to) merges.push(`<mergeCell ref="${from}:${to}"/>`);
        for (let i = 0; i < colSpan; i++) reach[x++] = y + rowSpan;
      }
      rows.push(row(start + y, placed));
    }
  }
  return `<worksheet><sheetData>${rows.join("")}</sheetData><mergeCells>${merges.join("")}</mergeCells></worksheet>`;
}

function row(index: number, cells: readonly (readonly [number, string])[]): string {
  const printed = cells.map(([x, text]) => {
    const reference = `r="${letters(x)}${index + 1}"`;
    return /^\d+$/u.test(text.trim())
      ? `<c ${reference}><v>${text.trim()}</v></c>`
      : `<c ${reference} t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  });
  return `<row r="${index + 1}">${printed.join("")}</row>`;
}

const pages = [
  readFileSync(
    new URL("../../../../../data/reports/310000-2019-general-office.html", import.meta.url),
    "utf8",
  ),
  ...[...synthesize(5)]
    .flatMap(({ path, content }) =>
      path.endsWith(".html") && typeof content === "string" ? [content] : [],
    )
    .slice(0, 8),
];

const told = (cell: Cell | undefined) => ({
  kind: cell?.kind,
  value: cell?.kind === "number" ? cell.value : null,
});

test("a report in a workbook gives the cells of its page", () => {
  for (const page of pages) {
    const html = htmlDocument(page);
    if (!html.ok) throw new Error(html.code);
    const xlsx = xlsxDocument([sheetOf(html)], "");
    if (!xlsx.ok) throw new Error(xlsx.code);
    const [expected, found] = [readReport(html), readReport(xlsx)];
    if (!expected.ok || !found.ok) throw new Error("no report");
    expect(found.report).toMatchObject({
      agency: expected.report.agency,
      year: expected.report.year,
    });
    for (const { name } of cellsOf(expected.report.form ?? "2021")) {
      const [read, printed] = [found.report.cells[name], expected.report.cells[name]];
      expect({ name, ...told(read) }).toEqual({ name, ...told(printed) });
    }
  }
});

test("hidden rows and columns are not read, and an error in a formula is no number", () => {
  const sheet = `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>
    <row r="1"><c r="A1" t="inlineStr"><is><t>规章</t></is></c><c r="B1"><v>7</v></c><c r="C1" t="e"><v>DIV/0!</v></c></row>
    <row r="2" hidden="1"><c r="A2"><v>5</v></c></row></sheetData></worksheet>`;
  const document = xlsxDocument([sheet], "");
  if (!document.ok) throw new Error(document.code);
  const [table] = document.blocks;
  const texts = table?.kind === "table" ? table.rows.flat().map(({ text }) => text) : [];
  expect(texts).toEqual(["规章", "", "#DIV/0!"]);
});

test("a number that is printed as a day or a time is no number", () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="m&quot;月&quot;d&quot;日&quot;"/>
    <numFmt numFmtId="165" formatCode="[Red]0&quot;days&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
  const cells = ["A", "B", "C", "D"].map((column, i) => `<c r="${column}1" s="${i}"><v>7</v></c>`);
  const sheet = `<worksheet><sheetData><row r="1">${cells.join("")}</row></sheetData></worksheet>`;
  const document = xlsxDocument([sheet], "", styles);
  if (!document.ok) throw new Error(document.code);
  const [table] = document.blocks;
  const texts = table?.kind === "table" ? table.rows.flat().map(({ text }) => text) : [];
  expect(texts).toEqual(["7", "#7", "#7", "7"]);
});
