import { findMeasure, outcomes } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { figureFor, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";

const number = z.number().nullable();
const side = z.object({ numerator: z.number(), denominator: number, value: number });
const figures = { before: side, now: side, change: number, contribution: number };
const answer = z.object({
  whole: z.object({ before: side, now: side, change: number }),
  without_largest: number,
  rows: z.array(z.object({ id: z.string().nullable(), ...figures })),
  others: z.object({ parts: z.int(), ...figures }),
});
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(91);
});
afterAll(() => library.remove());

const ask = async (query: string) =>
  answer.parse(await library.get(`/api/changes?from=2020&to=2022&${query}`));
const of = (key: string) => {
  const measure = findMeasure(key);
  if (measure?.source !== "cells") throw new Error(`no measure of cells ${key}`);
  return measure;
};

test("contributions of all parts add up to the change of the whole, which is that of the cells", async () => {
  for (const by of ["agency", "region", "kind"])
    for (const key of ["received", "disclosure_rate", "disputes_per_100"]) {
      const measure = of(key);
      const { whole, rows, others } = await ask(`measure=${key}&by=${by}&limit=4`);
      const figure = (year: number) =>
        figureFor(
          measure,
          reportsFor(library, { basis: "units" }).filter((r) => r.year === year),
        );
      expect(whole.before.value).toBeCloseTo(figure(2020).value ?? Number.NaN, 10);
      expect(whole.now.value).toBeCloseTo(figure(2022).value ?? Number.NaN, 10);
      const sum = [...rows, others].reduce((all, row) => all + (row.contribution ?? 0), 0);
      expect(sum).toBeCloseTo(whole.change ?? Number.NaN, 8);
      const sizes = rows.map(({ contribution }) => Math.abs(contribution ?? 0));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
});

test("the cells of all parts but those that stand alone are what the others add up to", async () => {
  const cells = z.object({ numerator: number, denominator: number });
  let asked = 0;
  for (const by of ["agency", "region", "kind"])
    for (const key of ["received", "disclosure_rate"]) {
      const { rows, others } = await ask(`measure=${key}&by=${by}&limit=3`);
      expect(others.parts).toBeGreaterThan(0);
      // What belongs to no region cannot be left out by name.
      if (rows.some(({ id }) => id === null)) continue;
      asked++;
      const except = rows.map(({ id }) => id).join(",");
      const found = cells.parse(
        await library.get(
          `/api/cells?measure=${key}&split=${by}&except=${except}&from=2022&to=2022`,
        ),
      );
      expect({ by, key, ...found }).toEqual({
        ...{ by, key, numerator: others.now.numerator, denominator: others.now.denominator },
      });
    }
  expect(asked).toBeGreaterThan(3);
});

test("the change without its largest contributor is that of all other agencies", async () => {
  for (const key of ["received", "disclosure_rate"]) {
    const measure = of(key);
    const { rows, without_largest } = await ask(`measure=${key}`);
    const rest = reportsFor(library, { basis: "units" }).filter((r) => r.agency.id !== rows[0]?.id);
    const figure = (year: number) =>
      figureFor(
        measure,
        rest.filter((r) => r.year === year),
      ).value;
    expect(without_largest).toBeCloseTo((figure(2022) ?? 0) - (figure(2020) ?? 0), 10);
  }
});

test("what was concluded changes by its outcomes and what they leave open", async () => {
  const { whole, rows, others } = await ask("measure=concluded&by=outcome");
  const keys = [...outcomes.map(({ key }) => key), "unexplained"];
  expect(rows.map(({ id }) => id).toSorted()).toEqual(keys.toSorted());
  expect(rows.reduce((all, row) => all + (row.contribution ?? 0), 0)).toBe(whole.change);
  expect(others).toMatchObject({ parts: 0, contribution: 0 });
});

test("outcomes of what is not concluded, or a change within one year, are refused", async () => {
  for (const [query, pointer] of [
    ["measure=received&by=outcome", "/query/by"],
    ["measure=received&from=2022&to=2022", "/query/to"],
    ["measure=beauty", "/query/measure"],
  ]) {
    const response = await library.app.request(`/api/changes?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
  }
});
