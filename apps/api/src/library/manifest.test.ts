import { expect, test } from "vitest";
import { givenOf, readManifest } from "./manifest.ts";
import { ManifestError } from "./manifest-error.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const agencies = "id,name,other_names,region,level,kind,scope,from,to,synthetic\n";
const row = "a,某区财政局,,410403,county,finance,unit,2019,,false\n";
const read = async (files: Record<string, string | Buffer>) =>
  readManifest(await temporaryFolder(files));

test("a folder without manifests says nothing", async () => {
  expect(await read({ "report.html": "" })).toEqual({ regions: [], agencies: [], sources: [] });
});

test("a row's empty fields are null, its years numbers, its flags true or false", async () => {
  const { agencies: found } = await read({ "agencies.csv": `\ufeff${agencies}${row}` });
  expect(found).toMatchObject([
    { line: 2, row: { id: "a", name: "某区财政局", from: 2019, to: null, synthetic: false } },
  ]);
});

test("a source may have quoted commas, empty lines and lines that end as on Windows", async () => {
  const text = '\ufefffile,published,url,note\r\n\r\n a.txt ,2020-01-31,,"one, two"\r\n';
  const { sources } = await read({ "sources.csv": text });
  expect(sources).toMatchObject([
    { line: 3, row: { file: "a.txt", published: "2020-01-31", url: null, note: "one, two" } },
  ]);
});

test("a register that a spreadsheet saved in GBK says the same", async () => {
  const gbk = [0xb2, 0xc6, 0xd5, 0xfe, 0xbe, 0xd6];
  const text = Buffer.concat([
    ...[Buffer.from("file,agency\na.txt,"), Buffer.from(gbk), Buffer.from("\n")],
  ]);
  const { sources } = await read({ "sources.csv": text });
  expect(sources).toMatchObject([{ row: { file: "a.txt", agency: "财政局" } }]);
});

test.each([
  ["2024-01-31", "2024-01-31"],
  ["2024/1/31", "2024-01-31"],
  ["2024年3月1日", "2024-03-01"],
  ["", null],
])("the day %j is read as %j", async (written, published) => {
  const { sources } = await read({ "sources.csv": `file,published\na.txt,${written}\n` });
  expect(sources).toMatchObject([{ row: { published } }]);
});

/** What is told of a wrong sources.csv, without its folder. */
async function toldOf(text: string | Buffer, language: "zh" | "en" = "en"): Promise<string[]> {
  const folder = await temporaryFolder({ "sources.csv": text });
  const error: unknown = await readManifest(folder).catch((thrown) => thrown);
  if (!(error instanceof ManifestError)) throw new Error("it is taken");
  return error.told(language).replaceAll(`${folder}/`, "").split("\n").slice(0, -1);
}

test.each([
  ["file,publishd\na.txt,2020-01-31\n", /^sources\.csv, line 1: there is no column “publishd”/u],
  ["agency,year\n某局,2020\n", /^sources\.csv, line 1: the column “file” is missing/u],
  ["file,published\na.txt,2024-02-30\n", /line 2: published is “2024-02-30”; it must be a day/u],
  ["file,published\na.txt,31.1.2024\n", /line 2: published is “31\.1\.2024”/u],
  ["file,year\na.txt,2020\nb.txt,20\n", /line 3: year is “20”; it must be a year of four digits/u],
  ["file,scope\na.txt,all\n", /line 2: scope is “all”; it must be one of unit, consolidated/u],
  ["file,year\n,2020\n", /line 2: file is empty/u],
  ["file,year\na.txt,2020\n./a.txt,2021\n", /line 3: “\.\/a\.txt” stands in line 2 already/u],
  ["file,note\na.txt,one, two\n", /line 2: it has another number of fields/u],
  ['file,note\na.txt,"one\n', /a quotation mark is not closed/u],
])("%j is told with its line", async (text, wanted) => {
  expect(await toldOf(text)).toEqual([expect.stringMatching(wanted)]);
});

test("all wrong rows are told at once, in the reader's language", async () => {
  const text = "file,year,region\na.txt,二〇二〇,410403\nb.txt,2020,4104\n";
  expect(await toldOf(text, "zh")).toEqual([
    "sources.csv 第 2 行：year 是“二〇二〇”，应为四位数的年度",
    "sources.csv 第 3 行：region 是“4104”，应为六位行政区划代码",
  ]);
});

test("bytes that are no text are told as that", async () => {
  const bytes = Buffer.from([0x66, 0x69, 0x6c, 0x65, 0x00, 0xff, 0xfe]);
  expect(await toldOf(bytes)).toEqual([expect.stringMatching(/character encoding/u)]);
});

test("a source's agency is named by its id or its name, and what the manifest leaves open stays open", async () => {
  const rows = "b/a.txt,a,2020,consolidated,,,\nc.txt,某局,,,,,\n";
  const text = `file,agency,year,scope,published,url,note\n${rows}`;
  const [known, named] = (await read({ "sources.csv": text })).sources;
  const names = new Map([["a", { name: "某区财政局" }]]);
  expect(givenOf("b/a.txt", known?.row, names)).toEqual({
    fileName: "a.txt",
    agency: "某区财政局",
    year: 2020,
    scope: "consolidated",
  });
  expect(givenOf("c.txt", named?.row, names)).toEqual({ fileName: "c.txt", agency: "某局" });
  expect(givenOf("d.txt", undefined, names)).toEqual({ fileName: "d.txt" });
});

test.each([
  ["a region of five digits", row.replace("410403", "41040")],
  ["a year of two digits", row.replace("2019", "19")],
  ["an unknown kind", row.replace("finance", "money")],
  ["an unknown scope", row.replace("unit", "all")],
  ["a missing name", row.replace("某区财政局", "")],
  ["a missing field", "a,某区财政局\n"],
  ["an open quote", row.replace("某区财政局", '"某区财政局')],
])("%s makes the manifest unusable", async (_, record) => {
  await expect(read({ "agencies.csv": agencies + record })).rejects.toBeInstanceOf(ManifestError);
});

test("the line at fault is named", async () => {
  const wrong = read({ "agencies.csv": agencies + row + row.replace("county", "village") });
  await expect(wrong).rejects.toThrow(/agencies\.csv, line 3: level is “village”/u);
});
