import { fileURLToPath } from "node:url";
import { kindOf, syntheticSuffix } from "@gongkai/model";
import { expect, test } from "vitest";
import { readManifest } from "../../library/manifest.ts";
import { yearsOf } from "../territory.ts";
import { nation } from "./nation.ts";
import { nationReports } from "./nation-reports.ts";
import { planFor } from "./plan.ts";

const { regions } = await readManifest(
  fileURLToPath(new URL("../../../../../data", import.meta.url)),
);
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const planOf = (agencies: number, province?: string) =>
  planFor(regions, { seed: 1, years, agencies, ...(province && { province }) });
const land = nation(planOf(20_000));

test("there are as many agencies as asked for, each with a name and an id of its own", () => {
  expect(land.agencies.length).toBe(20_000);
  expect(new Set(land.agencies.map(({ id }) => id)).size).toBe(20_000);
  expect(new Set(land.agencies.map(({ name }) => name)).size).toBe(20_000);
});

test("every name says that it is an example and ends with the marker, and tells the agency's kind", () => {
  const names = land.agencies.flatMap(({ name, former }) => [
    name,
    ...(former ? [former.name] : []),
  ]);
  expect(names.filter((name) => !name.endsWith(syntheticSuffix) || !name.includes("示例"))).toEqual(
    [],
  );
  expect(land.agencies.filter(({ name, kind }) => kindOf(name) !== kind)).toEqual([]);
  expect(new Set(land.agencies.map(({ kind }) => kind)).size).toBeGreaterThan(15);
});

test("every division with a government has one that reports for all", () => {
  const governments = land.agencies.filter(({ scope }) => scope === "consolidated");
  expect(governments.map(({ region }) => region.code).toSorted()).toEqual(
    land.regions.map(({ code }) => code).toSorted(),
  );
});

test("with one province, only governments of provinces and prefectures report elsewhere, for the last years", () => {
  const { agencies } = nation(planOf(640, "640000"));
  const elsewhere = agencies.filter(({ region }) => !region.code.startsWith("64"));
  expect(elsewhere.every(({ kind, level }) => kind === "government" && level !== "county")).toBe(
    true,
  );
  expect(elsewhere.length).toBeGreaterThan(340);
  expect(new Set(elsewhere.flatMap((agency) => yearsOf(agency, years)))).toEqual(
    new Set([2023, 2024, 2025]),
  );
  expect(agencies.length).toBe(640);
});

test("the same seed gives the same reports, and what is missing, late or wrong is some of each", () => {
  const all = () => [...nationReports(1, nation(planOf(640, "640000")))];
  const batches = all();
  const told = (of: typeof batches) =>
    of.flatMap(({ published }) =>
      published.map(({ file, published: day, defect }) => [file, day, defect?.key]),
    );
  expect(told(all())).toEqual(told(batches));
  const published = batches.flatMap((batch) => batch.published);
  const part = (count: number) => count / published.length;
  expect(part(published.filter(({ late }) => late).length)).toBeCloseTo(0.07, 1);
  expect(part(batches.flatMap(({ missing }) => missing).length)).toBeGreaterThan(0.01);
  expect(new Set(published.map(({ defect }) => defect?.key)).size).toBeGreaterThan(6);
});
