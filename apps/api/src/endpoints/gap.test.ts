import { findMeasure } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { gapRow } from "./gap-rows.ts";
import { expectedFor, figureFor, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import { years } from "./testing/random-report.ts";

const answer = z.object({ total: z.int(), rows: z.array(gapRow) });
let libraries: RandomLibrary[];

beforeAll(async () => {
  libraries = await Promise.all([11, 12].map(randomLibrary));
});
afterAll(() => Promise.all(libraries.map((library) => library.remove())));

test("the gap of every region and year is its government's figure less the sum of its units", async () => {
  const received = findMeasure("received");
  if (received?.source !== "cells") throw new Error("no measure");
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
          const units = figureFor(received, at("units"));
          const consolidated = figureFor(received, at("consolidated")).value;
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

test("a rate has no gap", async () => {
  const response = await libraries[0]?.app.request("/api/gap?measures=disclosure_rate");
  expect(response?.status).toBe(400);
  expect(await response?.json()).toMatchObject({ errors: [{ pointer: "/query/measures" }] });
});
