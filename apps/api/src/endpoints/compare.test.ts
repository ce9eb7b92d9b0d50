import { findMeasure } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { compareRow } from "./compare-rows.ts";
import { expectedFor, figureFor, filingFor, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import type { RandomReport } from "./testing/random-report.ts";

const answer = z.object({ rows: z.array(compareRow) });
const keys = ["received", "backlog_rate"];
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(131);
});
afterAll(() => library.remove());

const ask = async (query: string) =>
  answer.parse(await library.get(`/api/compare?measures=${keys.join(",")}&${query}`)).rows;

const figureOf = (key: string, reports: readonly RandomReport[]) => {
  const measure = findMeasure(key);
  if (measure?.source !== "cells") throw new Error("no measure");
  return figureFor(measure, reports);
};

/** How many in a hundred lie below, half of those equal counted in. */
function percentile(value: number, values: readonly number[]): number {
  const below = values.filter((v) => v < value - 1e-12).length;
  const same = values.filter((v) => Math.abs(v - value) <= 1e-12).length;
  return (100 * (below + same / 2)) / values.length;
}

function expectPlace(
  row: z.infer<typeof compareRow>,
  own: readonly RandomReport[],
  peers: readonly (readonly RandomReport[])[],
) {
  expect(row).toMatchObject(figureOf(row.measure, own));
  const values = peers.flatMap((reports) => figureOf(row.measure, reports).value ?? []);
  if (row.value === null) expect(row.percentile).toBeNull();
  else {
    expect(row.peers).toBe(values.length);
    expect(row.percentile).toBeCloseTo(percentile(row.value, values), 6);
  }
}

test("agencies stand beside all of their level and kind", async () => {
  const reports = reportsFor(library, { basis: "units" });
  const ids = [...new Set(reports.map(({ agency }) => agency.id))].slice(0, 6);
  const rows = await ask(`agency=${ids.join(",")}`);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
  for (const row of rows) {
    const year = reports.filter((r) => r.year === row.year);
    const own = year.filter(({ agency }) => agency.id === row.id);
    const peers = year.filter(
      ({ agency }) =>
        agency.kind === own[0]?.agency.kind &&
        agency.region?.level === own[0]?.agency.region?.level,
    );
    expectPlace(
      row,
      own,
      peers.map((report) => [report]),
    );
  }
});

test("regions stand beside all of their level, by their units or by their governments", async () => {
  const [first] = library.regions;
  const codes = library.regions.filter(({ level }) => level === "county").map(({ code }) => code);
  for (const basis of ["units", "consolidated"] as const) {
    const rows = await ask(
      `basis=${basis}&regions=${[first?.code, ...codes.slice(0, 3)].join(",")}`,
    );
    expect(rows.length).toBeGreaterThan(0);
    const of = (region: string, year: number) =>
      reportsFor(library, { basis, region }).filter((r) => r.year === year);
    for (const row of rows) {
      const level = library.regions.find(({ code }) => code === row.id)?.level;
      const peers = library.regions.filter((region) => region.level === level);
      expectPlace(
        row,
        of(row.id, row.year),
        peers.map(({ code }) => of(code, row.year)),
      );
    }
  }
});

test("how agencies and regions filed stands beside what they reported", async () => {
  const filing = ["filing.late", "filing.missing", "filing_rate", "on_time_rate"];
  const ids = library.agencies.filter(({ scope }) => scope === "unit").map(({ id }) => id);
  const codes = library.regions.map(({ code }) => code);
  for (const [who, of] of [
    [`agency=${ids.slice(0, 12).join(",")}`, (id: string) => ({ agency: [id] })],
    [`regions=${codes.slice(0, 6).join(",")}`, (region: string) => ({ region })],
  ] as const) {
    const { rows } = answer.parse(
      await library.get(`/api/compare?measures=${filing.join(",")},received&${who}`),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const measure = findMeasure(row.measure);
      if (measure?.source !== "filing") continue;
      const asked = { basis: "units" as const, ...of(row.id) };
      const reports = reportsFor(library, asked).filter(({ year }) => year === row.year);
      const expected = expectedFor(library, asked, row.year);
      const about = { year: row.year, built: "2023-02-10", basis: asked.basis };
      expect(row).toMatchObject({ ...filingFor(measure, reports, expected, about) });
    }
  }
});

test("region, level and kind narrow whose reports count", async () => {
  const [{ agency } = { agency: null }] = reportsFor(library, { basis: "units" });
  const [code = "", kind = ""] = [agency?.region?.code, agency?.kind];
  const rows = await ask(`regions=${code}&kind=${kind}`);
  for (const row of rows) {
    const asked = { basis: "units" as const, region: code, kind };
    const own = reportsFor(library, asked).filter(({ year }) => year === row.year);
    expect(row).toMatchObject(figureOf(row.measure, own));
  }
  expect(rows.length).toBeGreaterThan(0);
});

test("level narrows which governments' reports count too, and a region of another level has none", async () => {
  const levelOf = (id: string) => library.regions.find(({ code }) => code === id)?.level;
  const codes = library.regions.slice(0, 20).map(({ code }) => code);
  const all = await ask(`regions=${codes}&basis=consolidated`);
  const narrowed = await ask(`regions=${codes}&basis=consolidated&level=county`);
  const ids = (rows: typeof all) => [...new Set(rows.map(({ id }) => id))];
  expect(ids(narrowed)).toEqual(ids(all).filter((id) => levelOf(id) === "county"));
  expect(ids(all).length).toBeGreaterThan(ids(narrowed).length);
});

test("it is asked of agencies or of regions that there are", async () => {
  for (const [query, pointer, status] of [
    ["", "/query/agency", 400],
    ["agency=100000-0&regions=100000", "/query/agency", 400],
    ["regions=123456", "/query/regions", 404],
    ["agency=nobody", "/query/agency", 404],
  ] as const) {
    const response = await library.app.request(`/api/compare?${query}`);
    expect(response.status, query).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
  }
});

test("the coverage of regions side by side is that of their own reports, each counted once", async () => {
  const shape = z.object({ coverage: z.array(z.object({ year: z.int(), filed: z.int() })) });
  const inner = library.regions.find(({ parent }) => parent !== null);
  const outer = inner?.parent ?? "";
  expect(inner).toBeDefined();
  for (const [asked, whole] of [
    [`${inner?.code}`, inner?.code],
    [`${inner?.code},${outer}`, outer],
  ] as const) {
    const { coverage } = shape.parse(
      await library.get(`/api/compare?measures=received&regions=${asked}`),
    );
    const own = reportsFor(library, { basis: "units", region: whole });
    expect(own.length).toBeGreaterThan(0);
    for (const { year, filed } of coverage)
      expect(filed).toBe(own.filter((report) => report.year === year).length);
  }
});
