import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "../apps/api/src/app.ts";
import { load } from "../apps/api/src/library/load.ts";
import { ServedEditions } from "../apps/api/src/library/served-editions.ts";
import { synthesize } from "../apps/api/src/synthetic/synthesize.ts";
import { data } from "./library.ts";

/** An agency that was 示例西区教育局 until 2020 and is 示例西区教育和体育局 from 2021 on. */
const id = "990102-03";
let folder: string;
let city: string;

const write = async (path: string, content: string | Uint8Array) => {
  await mkdir(dirname(join(city, path)), { recursive: true });
  await writeFile(join(city, path), content);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-renamed-"));
  city = join(folder, "city");
  for (const { path, content } of synthesize(3))
    if (path === "regions.csv" || path.includes(id)) await write(path, content);
});
afterAll(() => rm(folder, { recursive: true }));

const library = () => join(folder, "library");
const loadAll = () => load({ library: library(), paths: [city], manifests: [data] });
const get = async (path: string): Promise<unknown> =>
  (await createApp(new ServedEditions(library())).request(path)).json();

const agencies = z.object({
  rows: z.array(
    z.object({
      ...{ id: z.string(), name: z.string() },
      reports: z.array(z.object({ year: z.int() })),
    }),
  ),
});
const agenciesOf = async () => {
  const { rows } = agencies.parse(await get("/api/agencies?region=990102"));
  return rows.map((row) => ({ ...row, reports: row.reports.map(({ year }) => year) }));
};
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

test("without a register the old name and the new one are two agencies", async () => {
  await loadAll();
  const found = await agenciesOf();
  expect(found.map(({ name }) => name).toSorted()).toEqual([
    "示例西区教育和体育局〔合成〕",
    "示例西区教育局〔合成〕",
  ]);
  expect(found.flatMap(({ reports }) => reports).toSorted()).toEqual(years);
});

test("a register that knows both names makes them one history, and nothing is read again", async () => {
  await write(
    "agencies.csv",
    `id,name,other_names,region,level,kind,scope,from,to,synthetic
${id},示例西区教育和体育局〔合成〕,示例西区教育局〔合成〕@-2020,990102,county,education,unit,,,true
`,
  );
  expect(await loadAll()).toMatchObject({ read: 0, refused: [], edition: 2 });
  expect(await agenciesOf()).toEqual([
    { id, name: "示例西区教育和体育局〔合成〕", reports: years },
  ]);
});

test("its trend is one line over the change, and what it carried over is held against the year before", async () => {
  const trend = z.object({ rows: z.array(z.object({ year: z.int(), measure: z.string() })) });
  const { rows } = trend.parse(await get(`/api/trend?agency=${id}&measures=received`));
  expect(rows.map(({ year }) => year)).toEqual(years);
  const chain = z.object({
    rows: z.array(z.object({ year: z.int(), column: z.string(), link: z.string() })),
  });
  const links = chain.parse(await get(`/api/chain?agency=${id}&from=2021&to=2021`)).rows;
  expect(links.find(({ column }) => column === "total")?.link).toBe("holds");
});
