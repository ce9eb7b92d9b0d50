import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "../apps/api/src/app.ts";
import { load } from "../apps/api/src/library/load.ts";
import { ServedEditions } from "../apps/api/src/library/served-editions.ts";
import { data, root } from "./library.ts";

const coverage = z.object({
  coverage: z.array(z.object({ filed: z.int(), expected: z.int() })),
});
const regions = z.object({
  rows: z.array(z.object({ code: z.string(), reports: z.int(), has_reports: z.boolean() })),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-governments-"));
});
afterAll(() => rm(folder, { recursive: true }));

const loaded = (path: string) =>
  load({ library: join(folder, "library"), paths: [path], manifests: [data] });
const app = () => createApp(new ServedEditions(join(folder, "library")));
const get = async (path: string) => (await app().request(path)).json();
const consolidated = async (query: string) => {
  const url = `/api/trend?basis=consolidated&from=2024&to=2024&${query}`;
  return coverage.parse(await get(url)).coverage[0];
};

test("what a report of before 2019 says in words is found, though no figure is made of it", async () => {
  const library = join(folder, "old");
  const paths = [join(root, "tests/reports/440823-2018-jianxin-town/source.txt")];
  expect(await load({ library, paths, manifests: [data] })).toMatchObject({ read: 1 });
  const app = createApp(new ServedEditions(library));
  const ask = async (query: string) => (await app.request(`/api/search?q=${query}`)).json();
  const q = encodeURIComponent("建新镇");
  const found = { rows: [{ year: 2018 }, { year: 2018 }], years: [{ year: 2018, reports: 1 }] };
  expect(await ask(q)).toMatchObject({ ...found, coverage: [{ year: 2018, filed: 1 }] });
  expect(await ask(`${q}&from=2018&to=2018`)).toMatchObject(found);
  expect(await ask(`${q}&from=2019&to=2020`)).toMatchObject({ rows: [] });
  expect(await (await app.request("/api/trend")).json()).toMatchObject({ rows: [] });
});

test("a library without any real government's report expects none", async () => {
  await loaded(join(data, "reports"));
  expect(await consolidated("")).toEqual({ filed: 0, expected: 0 });
  expect(await consolidated("level=county")).toEqual({ filed: 0, expected: 0 });
});

test("with one, every government of the level and region asked for is expected", async () => {
  const reports = join(folder, "reports");
  await mkdir(reports);
  await copyFile(join(root, "tests/reports/320800-2024/source.pdf"), join(reports, "huaian.pdf"));
  expect(await loaded(reports)).toMatchObject({ read: 1, refused: [] });
  expect(await consolidated("level=prefecture")).toEqual({ filed: 1, expected: 333 });
  expect(await consolidated("level=prefecture&region=320000")).toEqual({ filed: 1, expected: 13 });
  expect(await consolidated("region=320800")).toEqual({ filed: 1, expected: 1 });
  expect(await consolidated("")).toEqual({ filed: 0, expected: 31 });
});

test("loading again changes nothing", async () => {
  expect(await loaded(join(folder, "reports"))).toMatchObject({ read: 0, edition: 2 });
});

test("a list of regions holds those with reports; those right below one can be asked for", async () => {
  const { rows } = regions.parse(await get("/api/regions"));
  expect(rows.map(({ code }) => code)).toEqual([
    "310000",
    "320000",
    "320800",
    "410000",
    "410400",
    "410403",
  ]);
  const below = regions.parse(await get("/api/regions?parent=320000")).rows;
  expect(below).toHaveLength(13);
  expect(below.filter((row) => row.has_reports)).toEqual([
    { code: "320800", reports: 1, has_reports: true },
  ]);
  expect(regions.parse(await get("/api/regions?parent=top")).rows).toHaveLength(34);
});

test("when the last real government's report is gone, so are the others", async () => {
  await rm(join(folder, "reports/huaian.pdf"));
  await loaded(join(folder, "reports"));
  expect(await consolidated("level=prefecture")).toEqual({ filed: 0, expected: 0 });
});
