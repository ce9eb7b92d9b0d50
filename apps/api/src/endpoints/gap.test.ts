import { findMeasure } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { coverageSchema } from "./coverage.ts";
import { gapRow } from "./gap-rows.ts";
import { expectedFor, figureFor, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import { type RandomReport, years } from "./testing/random-report.ts";
import type { TreeAgency } from "./testing/random-tree.ts";

/** What reports say was received. */
function figureOf(reports: readonly RandomReport[]) {
  const received = findMeasure("received");
  if (received?.source !== "cells") throw new Error("no measure");
  return figureFor(received, reports);
}

const answer = z.object({ total: z.int(), rows: z.array(gapRow) });
let libraries: RandomLibrary[];

beforeAll(async () => {
  libraries = await Promise.all([11, 12].map(randomLibrary));
});
afterAll(() => Promise.all(libraries.map((library) => library.remove())));

test("the gap of every region and year is its government's figure less the sum of its units", async () => {
  for (const library of libraries)
    for (const region of [undefined, ...library.regions.map(({ code }) => code)]) {
      const query = region ? `region=${region}&measures=received` : "measures=received";
      const { rows, total } = answer.parse(await library.get(`/api/gap?${query}`));
      const places = library.regions.filter(
        (r) => r.code === region || r.parent === (region ?? null),
      );
      expect(total).toBe(places.length);
      for (const { code } of places)
        for (const year of years) {
          const at = (basis: "units" | "consolidated") =>
            reportsFor(library, { basis, region: code }).filter((r) => r.year === year);
          const row = rows.find((r) => r.region === code && r.year === year);
          expect(row === undefined).toBe(at("units").length + at("consolidated").length === 0);
          if (!row) continue;
          const units = figureOf(at("units"));
          const consolidated = figureOf(at("consolidated")).value;
          const known = consolidated !== null && units.value !== null;
          expect(row).toMatchObject({
            ...{ consolidated, units: units.value, reports: units.reports },
            expected: expectedFor(library, { basis: "units", region: code }, year).length,
            gap: known ? (consolidated ?? 0) - (units.value ?? 0) : null,
          });
        }
    }
});

test("the regions of a level are paged in the order of their codes", async () => {
  const [library] = libraries;
  const codes = library?.regions.filter(({ level }) => level === "county").map(({ code }) => code);
  const page = answer.parse(await library?.get("/api/gap?level=county&limit=2&offset=1"));
  expect(page.total).toBe(codes?.length);
  const asked = codes?.toSorted().slice(1, 3) ?? [];
  for (const { region } of page.rows) expect(asked).toContain(region);
});

test("of governments named there are the gaps of their own regions, with all units of these", async () => {
  for (const library of libraries) {
    const governments = library.agencies.filter(
      ({ kind, region, scope }) => kind === "government" && region && scope === "consolidated",
    );
    const named = governments.filter((_, i) => i % 3 === 0);
    const asked = named.map(({ id }) => id).join(",");
    const { rows, coverage } = answer
      .extend({ coverage: z.array(coverageSchema) })
      .parse(await library.get(`/api/gap?measures=received&agency=${asked}`));
    const ofRegion = (code: string) =>
      named.filter(({ region }) => region?.code === code).map(({ id }) => id);
    const places = named.flatMap(({ region }) => region ?? []);
    expect(new Set(rows.map(({ region }) => region)).size).toBeGreaterThan(1);
    for (const row of rows) {
      const of = { region: row.region } as const;
      const at = (reports: RandomReport[]) => reports.filter(({ year }) => year === row.year);
      const own = { ...of, basis: "consolidated", agency: ofRegion(row.region) } as const;
      expect(row).toMatchObject({
        consolidated: figureOf(at(reportsFor(library, own))).value,
        units: figureOf(at(reportsFor(library, { ...of, basis: "units" }))).value,
      });
    }
    for (const { year, ...counts } of coverage) {
      const inside = ({ region }: TreeAgency) =>
        places.some(({ code }) => region?.path.includes(code));
      const filed = reportsFor(library, { basis: "units" }).filter(
        (report) => report.year === year && inside(report.agency),
      );
      expect(counts).toEqual({
        filed: filed.length,
        expected: expectedFor(library, { basis: "units" }, year).filter(inside).length,
        synthetic: filed.filter(({ synthetic }) => synthetic).length,
      });
    }
  }
});

test("filters that a gap cannot have are refused with the reason", async () => {
  const [library] = libraries;
  const unit = library?.agencies.find(({ kind }) => kind !== "government");
  for (const [query, pointer, reason] of [
    ["basis=units", "/query/basis", "both bases"],
    ["kind=police", "/query/kind", "not parted by kind"],
    [`agency=${unit?.id}`, "/query/agency", "no government"],
  ] as const) {
    const response = await library?.app.request(`/api/gap?${query}`);
    expect(response?.status).toBe(400);
    expect(await response?.json()).toMatchObject({
      errors: [{ pointer, detail: expect.stringContaining(reason) }],
    });
  }
});

test("a rate has no gap", async () => {
  const response = await libraries[0]?.app.request("/api/gap?measures=disclosure_rate");
  expect(response?.status).toBe(400);
  expect(await response?.json()).toMatchObject({ errors: [{ pointer: "/query/measures" }] });
});
