import { read, utils } from "@e965/xlsx";
import { z } from "@hono/zod-openapi";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";
import { sheetOf } from "./sheet.ts";
import { tableOf } from "./table.ts";
import { xlsxOf } from "./xlsx.ts";

const agencies = [
  ...[
    "=1+1公安局",
    "+1教育局",
    "-1民政局",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "＠局",
  ],
  ...['=HYPERLINK("http://example.org","局")', '=cmd|"/C calc"!A0', "某县公安局", "'=1"],
];
const layout = tableOf({ zh: "机关", en: "=Agencies" }, z.object({ name: z.string() }));
const origin = { filters: { q: "=1+1", region: "@1" }, built: "", made: "", link: "=1" };

async function written(write: typeof csvOf | typeof xlsxOf): Promise<Buffer> {
  const answer = { edition: 1, rows: agencies.map((name) => ({ name })) };
  const { sheet, rows } = sheetOf(layout, answer, async function* () {});
  const chunks: Uint8Array[] = [];
  for await (const chunk of write(sheet, rows(), origin)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("no name of an agency is run as a formula by who opens the CSV", async () => {
  const lines = z
    .array(z.object({ name: z.string() }))
    .parse(parse(await written(csvOf), { bom: true, columns: true }));
  expect(lines.map(({ name }) => name.replace(/^'(?!=1$)/u, ""))).toEqual(agencies);
  for (const { name } of lines) expect(name).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
});

test("in a workbook every name is text and no formula, on the sheet about it too", async () => {
  const book = read(await written(xlsxOf), { cellFormula: true });
  const cells = book.SheetNames.flatMap((name) => Object.entries(book.Sheets[name] ?? {})).filter(
    ([address]) => !address.startsWith("!"),
  );
  expect(cells.length).toBeGreaterThan(agencies.length);
  for (const [, cell] of cells) expect(cell).not.toHaveProperty("f");
  const [first = ""] = book.SheetNames;
  const rows = utils.sheet_to_json<string[]>(book.Sheets[first] ?? {}, {
    header: 1,
    blankrows: true,
  });
  expect(rows.slice(1).map(([name]) => name?.replaceAll("\r\n", "\n"))).toEqual(agencies);
});
