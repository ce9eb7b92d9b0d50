import { expect, test } from "vitest";
import { givenOf, ManifestError, readManifest } from "./manifest.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const agencies = "id,name,other_names,region,level,kind,scope,from,to,synthetic\n";
const row = "a,某区财政局,,410403,county,finance,unit,2019,,false\n";
const read = async (files: Record<string, string>) => readManifest(await temporaryFolder(files));

test("a folder without manifests says nothing", async () => {
  expect(await read({ "report.html": "" })).toEqual({ regions: [], agencies: [], sources: [] });
});

test("a row's empty fields are null, its years numbers, its flags true or false", async () => {
  const { agencies: found } = await read({ "agencies.csv": `\ufeff${agencies}${row}` });
  expect(found).toMatchObject([
    { id: "a", name: "某区财政局", from: 2019, to: null, synthetic: false },
  ]);
});

test("a source may have columns that are not asked for, and quoted commas", async () => {
  const text = 'file,published,url,note,more\n a.txt ,2020-01-31,,"one, two",x\n\n';
  const { sources } = await read({ "sources.csv": text });
  expect(sources).toEqual([
    { file: "a.txt", published: "2020-01-31", url: null, note: "one, two" },
  ]);
});

test("a source's agency is named by its id or its name, and what the manifest leaves open stays open", async () => {
  const rows = "b/a.txt,a,2020,consolidated,,,\nc.txt,某局,,,,,\n";
  const text = `file,agency,year,scope,published,url,note\n${rows}`;
  const [known, named] = (await read({ "sources.csv": text })).sources;
  const names = new Map([["a", { name: "某区财政局" }]]);
  expect(givenOf("b/a.txt", known, names)).toEqual({
    fileName: "a.txt",
    agency: "某区财政局",
    year: 2020,
    scope: "consolidated",
  });
  expect(givenOf("c.txt", named, names)).toEqual({ fileName: "c.txt", agency: "某局" });
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

test("the record at fault is named", async () => {
  const wrong = read({ "agencies.csv": agencies + row + row.replace("county", "village") });
  await expect(wrong).rejects.toThrow(/agencies\.csv, record 2: level/u);
});
