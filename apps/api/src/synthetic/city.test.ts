import { kindOf, syntheticSuffix } from "@gongkai/model";
import { expect, test } from "vitest";
import { city } from "./city.ts";
import { nameIn } from "./territory.ts";

const { agencies, regions } = city;

test("there are forty agencies, each with an id of its own", () => {
  expect(new Set(agencies.map(({ id }) => id)).size).toBe(40);
});

test("every agency's name, present and former, ends with the marker and tells its kind", () => {
  const names = agencies.flatMap(({ name, former, kind }) =>
    [name, former?.name ?? name].map((known) => ({ known, kind })),
  );
  expect(names.filter(({ known }) => !known.endsWith(syntheticSuffix))).toEqual([]);
  expect(names.filter(({ known, kind }) => kind === "other" || kindOf(known) !== kind)).toEqual([]);
});

test("every region has one government, the only one with a consolidated report", () => {
  const consolidated = agencies.filter(({ scope }) => scope === "consolidated");
  expect(consolidated.map(({ region }) => region)).toEqual(regions);
});

test("a renamed agency bears its former name until it was renamed", () => {
  const renamed = agencies.find(({ former }) => former);
  expect(renamed && [nameIn(renamed, 2020), nameIn(renamed, 2021)]).toEqual([
    renamed?.former?.name,
    renamed?.name,
  ]);
});
