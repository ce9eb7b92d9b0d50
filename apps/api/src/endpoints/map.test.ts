import { findMeasure } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { figureShape } from "./figure.ts";
import { figureFor, queryFor, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";

const row = figureShape.extend({
  region: z.string(),
  own: z.boolean(),
  filed: z.int(),
  expected: z.int(),
});
const answer = z.object({ breaks: z.boolean(), rows: z.array(row) });
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(41);
});
afterAll(() => library.remove());

test("the year is the one named, else the last of those from and to leave", async () => {
  const yearOf = async (query: string) => {
    const response = await library.app.request(`/api/map?measure=received&${query}`);
    return z.object({ year: z.int() }).safeParse(await response.json()).data?.year;
  };
  expect(await yearOf("from=2019&to=2020")).toBe(2020);
  expect(await yearOf("to=2021&year=2020")).toBe(2020);
  expect(await yearOf("from=2020")).toBe(await yearOf(""));
  for (const question of ["map", "ranking", "distribution"]) {
    const path = `/api/${question}?measure=received&from=2020&to=2021&year=2022`;
    const response = await library.app.request(path);
    expect([question, response.status]).toEqual([question, 400]);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/query/year" }] });
  }
});

test("every child region has the figure of its own units, or of its own government", async () => {
  const measure = findMeasure("disclosure_rate");
  if (measure?.source !== "cells") throw new Error("no measure");
  for (const basis of ["units", "consolidated"] as const)
    for (const region of [undefined, ...library.regions.map(({ code }) => code)]) {
      const query = queryFor({ basis, region }, { measure: measure.key, year: "2021" });
      const { rows } = answer.parse(await library.get(`/api/map?${query}`));
      const children = library.regions.filter(({ parent }) => parent === (region ?? null));
      for (const { code } of children) {
        const reports = reportsFor(library, { basis, region: code }).filter((r) => r.year === 2021);
        const found = rows.find((r) => r.region === code);
        expect(found).toMatchObject({
          ...{ ...figureFor(measure, reports), own: false, filed: reports.length },
        });
      }
      const own = rows.filter((r) => r.own);
      expect(rows.length).toBe(children.length + own.length);
      const there = reportsFor(library, { basis: "units", region }).filter(
        (r) => r.year === 2021 && r.agency.region?.code === region,
      );
      if (basis === "units" && region && there.length > 0)
        expect(own[0]).toMatchObject(figureFor(measure, there));
    }
});
