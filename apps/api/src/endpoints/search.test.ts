import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { searchRow } from "./search-rows.ts";
import { reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import { years } from "./testing/random-report.ts";

const answer = z.object({
  total: z.int(),
  years: z.array(z.object({ year: z.int(), sections: z.int(), reports: z.int() })),
  regions: z.array(z.object({ region: z.string().nullable(), reports: z.int() })),
  rows: z.array(searchRow),
});
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(121);
});
afterAll(() => library.remove());

const ask = async (words: string, more = "") =>
  answer.parse(await library.get(`/api/search?q=${encodeURIComponent(words)}&limit=200${more}`));

test("sections that hold all words are found, counted by year and region, and their words marked", async () => {
  const agency = reportsFor(library, { basis: "units" })[0]?.agency.id ?? "";
  const found = await ask(`${agency} 依法`);
  const reports = reportsFor(library, { basis: "units" }).filter((r) => r.agency.id === agency);
  expect(found.total).toBe(reports.length);
  expect(found.years.map(({ year }) => year)).toEqual(
    years.filter((y) => reports.some((r) => r.year === y)),
  );
  expect(found.regions.reduce((all, region) => all + region.reports, 0)).toBe(reports.length);
  for (const { passages } of found.rows)
    for (const { text, marks } of passages)
      expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual([agency, "依法"]);
  const all = await ask("依法公开");
  expect(all.total).toBe(reportsFor(library, { basis: "units" }).length);
});

test("words are taken as they are, and sections and years narrow", async () => {
  expect((await ask("%")).total).toBe(0);
  expect((await ask("依法", "&section=problems")).total).toBe(0);
  const one = await ask("依法", "&from=2021&to=2021");
  expect(new Set(one.rows.map(({ year }) => year))).toEqual(new Set([2021]));
});

test("no words, or too many, are refused", async () => {
  for (const q of ["%20", "", "a%20b%20c%20d%20e%20f"]) {
    const response = await library.app.request(`/api/search?q=${q}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/query/q" }] });
  }
});
