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

/** One bureau went on alone from 2024: another had become part of it. */
const [heir, merged, bystander] = ["990102-02", "990102-06", "990102-03"];
const lastYear = 2023;
let folder: string;
let city: string;

const write = async (path: string, content: string | Uint8Array) => {
  await mkdir(dirname(join(city, path)), { recursive: true });
  await writeFile(join(city, path), content);
};

const register = (successor: string, of = heir) =>
  `id,name,other_names,region,level,kind,scope,from,to,successor,synthetic
${heir},并入后的机关〔合成〕,,990102,county,other,unit,,,${of === heir ? "" : merged},true
${merged},并入前的机关〔合成〕,,990102,county,other,unit,,${lastYear},${successor},true
${bystander},另一机关〔合成〕,,990102,county,other,unit,,,,true
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-merged-"));
  city = join(folder, "city");
  const sources = ["file,agency"];
  for (const { path, content } of synthesize(3)) {
    const [, id, year] = /(\d{6}-\d{2})-(\d{4})\.\w+$/u.exec(path) ?? [];
    const isThere = id === merged ? Number(year) <= lastYear : id === heir || id === bystander;
    if (path === "regions.csv") await write(path, content);
    if (!isThere || id === undefined) continue;
    await write(path, content);
    sources.push(`${path},${id}`);
  }
  await write("sources.csv", sources.join("\n"));
  await write("agencies.csv", register(heir));
  const summary = await load({
    library: join(folder, "library"),
    paths: [city],
    manifests: [data],
  });
  expect(summary.refused).toEqual([]);
});
afterAll(() => rm(folder, { recursive: true }));

const get = async (path: string): Promise<unknown> =>
  (await createApp(new ServedEditions(join(folder, "library"))).request(path)).json();

const received = z.object({
  rows: z.array(z.object({ year: z.int(), value: z.number().nullable() })),
});

async function receivedBy(...ids: string[]) {
  const path = `/api/trend?agency=${ids.join(",")}&measures=received`;
  const { rows } = received.parse(await get(path));
  return new Map(rows.map(({ year, value }) => [year, value]));
}

test("an agency's history is that of all it took over, added up year by year", async () => {
  const [history, own] = [await receivedBy(heir), await receivedBy(heir, merged, bystander)];
  const [before, other] = [await receivedBy(merged), await receivedBy(bystander)];
  expect([...before.keys()].every((year) => year <= lastYear)).toBe(true);
  expect(before.size).toBeGreaterThan(0);
  for (const [year, value] of history)
    expect((value ?? 0) + (other.get(year) ?? 0)).toBe(own.get(year));
  expect(history.get(lastYear)).toBeGreaterThan(before.get(lastYear) ?? 0);
});

test("what it carries in after the merger is held against what both carried out", async () => {
  const carried = z.object({
    rows: z.array(
      z.object({
        ...{ agency: z.string(), year: z.int(), column: z.string() },
        ...{ carried_out: z.number().nullable(), carried_out_before: z.number().nullable() },
      }),
    ),
  });
  const { rows } = carried.parse(await get(`/api/chain?agency=${heir}`));
  const totalOf = (agency: string, year: number) =>
    rows.find((row) => row.agency === agency && row.year === year && row.column === "total");
  const sum = (year: number) =>
    (totalOf(heir, year)?.carried_out ?? 0) + (totalOf(merged, year)?.carried_out ?? 0);
  expect(sum(lastYear)).toBeGreaterThan(totalOf(heir, lastYear)?.carried_out ?? 0);
  expect(totalOf(heir, lastYear + 1)?.carried_out_before).toBe(sum(lastYear));
  expect(totalOf(heir, lastYear)?.carried_out_before).toBe(
    totalOf(heir, lastYear - 1)?.carried_out,
  );
  expect(totalOf(heir, lastYear + 2)?.carried_out_before).toBe(
    totalOf(heir, lastYear + 1)?.carried_out,
  );
});

test("an unknown successor, and a circle of successors, are told and nothing is loaded", async () => {
  const library = join(folder, "refused");
  const wrong = () => load({ library, paths: [city], manifests: [data] });
  await write("agencies.csv", register("990102-99"));
  await expect(wrong()).rejects.toThrow(/agencies\.csv, line 3: .*990102-99/u);
  await write("agencies.csv", register(heir, merged));
  await expect(wrong()).rejects.toThrow(/agencies\.csv, line 2: .*circle/u);
});
