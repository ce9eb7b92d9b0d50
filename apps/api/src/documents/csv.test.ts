import { cellsOf, readReport } from "@gongkai/model";
import { expect, test } from "vitest";
import { synthesize } from "../synthetic/synthesize.ts";
import { csvDocument, isCsv } from "./csv.ts";
import { textDocument } from "./text.ts";

/** Synthetic reports in plain text, as a spreadsheet would save them. */
const reports = [...synthesize(3)]
  .flatMap(({ path, content }) =>
    path.endsWith(".txt") && typeof content === "string" ? [content] : [],
  )
  .slice(0, 12)
  .map((text) => ({ text, csv: asCsv(text) }));

function asCsv(text: string): string {
  const quoted = (field: string) =>
    /[",\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  const lines = text.split(/\r?\n/u).map((line) => line.split("\t").map(quoted));
  return lines
    .map((fields) => [...fields, ...Array(Math.max(0, 24 - fields.length)).fill("")].join(","))
    .join("\n");
}

function cellsIn(document: Parameters<typeof readReport>[0]) {
  const reading = readReport(document);
  return reading.ok ? reading.report : null;
}

test("a report saved as CSV gives the numbers of its text, or none", () => {
  for (const { text, csv } of reports) {
    expect(isCsv(csv)).toBe(true);
    const [expected, found] = [
      cellsIn(textDocument(text)),
      cellsIn(csvDocument(csv) ?? textDocument("")),
    ];
    expect(found).toMatchObject({ agency: expected?.agency, year: expected?.year });
    for (const { name } of cellsOf(expected?.form ?? "2021")) {
      const [printed, read] = [expected?.cells[name], found?.cells[name]];
      if (read?.kind === "number") expect(read.raw).toBe(printed?.kind === "number" && printed.raw);
    }
  }
});

test("most of the numbers of a CSV are read", () => {
  const count = (report: ReturnType<typeof cellsIn>) =>
    Object.values(report?.cells ?? {}).filter(({ kind }) => kind === "number").length;
  const all = reports.reduce((sum, { text }) => sum + count(cellsIn(textDocument(text))), 0);
  const read = reports.reduce(
    (sum, { csv }) => sum + count(cellsIn(csvDocument(csv) ?? textDocument(""))),
    0,
  );
  expect(read / all).toBeGreaterThan(0.9);
});

test("prose with commas is no CSV", () => {
  expect(
    isCsv(
      "一、总体情况\n我局认真贯彻, 积极推进, 不断完善, 取得成效\n\n二、主动公开\n无\n无\n无\n无",
    ),
  ).toBe(false);
});

test("the last field of a file that ends in it may be cut off, and is left out", () => {
  const rows = (end: string) => {
    const [table] = csvDocument(`甲,1,2,3\n乙,4,5,67${end}`)?.blocks ?? [];
    return table?.kind === "table" ? table.rows.map((row) => row.map(({ text }) => text)) : [];
  };
  expect(rows("\n")[1]).toEqual(["乙", "4", "5", "67"]);
  expect(rows("")[1]).toEqual(["乙", "4", "5", ""]);
});
