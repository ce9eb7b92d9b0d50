import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { createApp } from "../apps/api/src/app.ts";
import { load } from "../apps/api/src/library/load.ts";
import { ServedEditions } from "../apps/api/src/library/served-editions.ts";
import { startLoad } from "./interrupted-loads.ts";
import { data } from "./library.ts";

const sample = join(data, "reports/310000-2019-general-office.html");
const header = "file,agency,region,year,scope,published,url,note\n";
const asItIs = "office.html,,,,,,,\n";
const asOther =
  'copy.html,民政局,310000,2019,unit,2020/2/20,https://example.com/a,"一个副本, made by hand"\n';

/** A folder of two files with the same real report, one without its date, a manifest beside it, and the library that they go into. */
async function collection() {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-manifest-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const text = await readFile(sample, "utf8");
  await mkdir(join(folder, "reports"));
  await writeFile(join(folder, "reports", "office.html"), text);
  await writeFile(join(folder, "reports", "copy.html"), text.replace("发布日期：2020-01-31", ""));
  const manifest = join(folder, "reports", "list.csv");
  const write = (text: string | Buffer) => writeFile(manifest, text);
  const library = join(folder, "library");
  const reports = join(folder, "reports");
  const loadAll = () => load({ library, paths: [reports], manifests: [data], manifest });
  const get = async (path: string): Promise<unknown> =>
    (await createApp(new ServedEditions(library)).request(path)).json();
  return { manifest, write, library, reports, loadAll, get };
}

const found = z.object({
  rows: z.array(
    z.object({
      agency: z.string(),
      name: z.string(),
      stated: z.number().nullable(),
      others: z
        .object({ count: z.int(), named: z.array(z.object({ name: z.string() })) })
        .nullable(),
    }),
  ),
});
const page = z.object({
  ...{ agency: z.object({ name: z.string(), region: z.string() }), scope: z.string() },
  ...{ published: z.string(), source: z.object({ url: z.string(), note: z.string() }) },
  findings: z.array(z.object({ rule: z.string(), outcome: z.string() })),
});

test("what a manifest says of a file stands in its report, and its findings among those of the library", async () => {
  const { write, loadAll, get } = await collection();
  await write(header + asItIs + asOther);
  expect(await loadAll()).toMatchObject({ read: 2, refused: [] });

  const late = found.parse(await get("/api/findings?rule=library.punctual&outcome=broken"));
  expect(late.rows).toMatchObject([{ name: "民政局", stated: 51, others: null }]);
  const report = page.parse(await get(`/api/reports/${late.rows[0]?.agency}/2019`));
  expect(report).toMatchObject({
    ...{ agency: { region: "310000" }, scope: "unit", published: "2020-02-20" },
    source: { url: "https://example.com/a", note: "一个副本, made by hand" },
  });
  const broken = report.findings.filter(({ outcome }) => outcome === "broken");
  expect(broken.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["library.punctual", "library.same_as_another"]),
  );
  const same = found.parse(await get("/api/findings?rule=library.same_as_another&outcome=broken"));
  const names = same.rows.map(({ name, others }) => [name, others?.named.map((one) => one.name)]);
  expect(new Set(names.map((pair) => JSON.stringify(pair)))).toEqual(
    new Set([
      JSON.stringify(["民政局", ["上海市人民政府办公厅"]]),
      JSON.stringify(["上海市人民政府办公厅", ["民政局"]]),
    ]),
  );
});

test("an edited manifest has exactly the files read anew of which it says something else", async () => {
  const { write, loadAll, get, library, reports } = await collection();
  await write(header + asItIs + asOther);
  await loadAll();
  expect(await loadAll()).toMatchObject({ read: 0, unchanged: 2, edition: 1 });
  await write(header + asItIs + asOther.replace(",2019,", ",2020,"));
  expect(await loadAll()).toMatchObject({ read: 1, unchanged: 1, edition: 2, refused: [] });
  const years = z.object({
    rows: z.array(z.object({ name: z.string(), reports: z.array(z.object({ year: z.int() })) })),
  });
  const { rows } = years.parse(await get("/api/agencies?region=310000"));
  const filed = Object.fromEntries(
    rows.map(({ name, reports }) => [name, reports.map(({ year }) => year)]),
  );
  expect(filed).toMatchObject({ 民政局: [2020], 上海市人民政府办公厅: [2019] });
  const without = { library, paths: [reports], manifests: [data] };
  await rm(join(reports, "list.csv"));
  expect(await load(without)).toMatchObject({ read: 0, unchanged: 2, remembered: 1, edition: 2 });
  await write(header + asItIs);
  expect(await loadAll()).toMatchObject({ read: 0, remembered: 1, edition: 2 });
  await write("file\noffice.html\ncopy.html\n");
  expect(await loadAll()).toMatchObject({ read: 1, unchanged: 1, remembered: 0, edition: 3 });
});

test("a wrong manifest is told line by line in the reader's language, and nothing is loaded", async () => {
  const { write, manifest, library, reports, loadAll } = await collection();
  const wrong = [
    "office.html,,999999,,,,,",
    "copy.html,a17,,,,,,",
    "gone.txt,,,,,,,",
    'zipped.zip/a.txt,,,,,,,"is not there either"',
  ];
  await write(`${header}${wrong.join("\n")}\n`);
  const { code, out, err } = await startLoad(library, reports, "--manifest", manifest).ended;
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.replaceAll(manifest, "M").split("\n")).toEqual([
    "M, line 2: there is no region 999999",
    "M, line 3: no register knows an agency “a17”; give its id or its full name",
    "M, line 4: there is no file “gone.txt”",
    "M, line 5: there is no file “zipped.zip/a.txt”",
    "nothing was loaded; mend the manifest and load again",
    "",
  ]);
  await rm(manifest);
  await expect(loadAll()).rejects.toThrow(/there is no such manifest/u);
  expect(await readdir(library)).not.toContain("editions");
});
