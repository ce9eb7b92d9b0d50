import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";

let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(157);
});
afterAll(() => library.remove());

const filed = z.object({
  ...{ year: z.int(), scope: z.string(), form: z.string(), published: z.string().nullable() },
  ...{ broken: z.int(), synthetic: z.boolean() },
});
const answer = z.object({
  total: z.int(),
  rows: z.array(z.object({ id: z.string(), reports: z.array(filed) })),
});

const ask = async (query: string) =>
  answer.parse(await library.get(`/api/agencies${query && `?${query}`}`));

test("every agency stands there once, with all its reports in the order of years", async () => {
  const scope = "unit";
  for (const [from, to] of [
    [2019, 2022],
    [2020, 2021],
  ] as const) {
    const { total, rows } = await ask(`from=${from}&to=${to}`);
    const expected = library.agencies
      .filter((agency) => agency.scope === scope)
      .map(({ id }) => ({
        id,
        reports: library.reports
          .filter((one) => one.agency.id === id && one.scope === scope)
          .filter(({ year }) => year >= from && year <= to)
          .map(({ year, form, published, broken, synthetic }) => ({
            ...{ year, scope, form, published, broken, synthetic },
          })),
      }));
    expect(total).toBe(expected.length);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(rows.toSorted(byId)).toEqual(expected.toSorted(byId));
  }
});

test("pages follow one another without a gap", async () => {
  const { total, rows } = await ask("");
  expect(total).toBeGreaterThan(7);
  const pages = [];
  for (let offset = 0; offset < total; offset += 7)
    pages.push(...(await ask(`limit=7&offset=${offset}`)).rows);
  expect(pages).toEqual(rows);
  expect((await ask(`limit=7&offset=${total}`)).rows).toEqual([]);
});

test("a region counts the agencies and reports in it and below", async () => {
  const region = z.object({ code: z.string(), agencies: z.int(), reports: z.int() });
  const { rows } = z.object({ rows: z.array(region) }).parse(await library.get("/api/regions"));
  expect(rows.length).toBeGreaterThan(3);
  for (const { code, ...counts } of rows) {
    const within = library.agencies.filter((agency) => agency.region?.path.includes(code));
    const reports = library.reports.filter(({ agency }) => within.includes(agency));
    expect([code, counts]).toEqual([code, { agencies: within.length, reports: reports.length }]);
  }
});
