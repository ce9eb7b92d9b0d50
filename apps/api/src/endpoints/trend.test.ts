import { figureOf, measures } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { pick } from "../synthetic/draws.ts";
import { type Random, randomFor } from "../synthetic/random.ts";
import {
  type Asked,
  expectedFor,
  figureFor,
  filingFor,
  queryFor,
  reportsFor,
} from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import { type RandomReport, years } from "./testing/random-report.ts";
import type { TreeAgency } from "./testing/random-tree.ts";
import { trendRow } from "./trend-rows.ts";

const answer = z.object({ rows: z.array(trendRow) });
const built = "2023-02-10";
const seeds = [1, 2, 3];
let libraries: RandomLibrary[];

beforeAll(async () => {
  libraries = await Promise.all(seeds.map(randomLibrary));
});
afterAll(() => Promise.all(libraries.map((library) => library.remove())));

/** Filters drawn at random; half of the time none but the basis. */
function randomAsked(random: Random, { regions, agencies }: RandomLibrary): Asked {
  const maybe = <T>(value: T): T | undefined => (random() < 0.3 ? value : undefined);
  return {
    basis: pick(random, ["units", "consolidated"] as const),
    region: maybe(pick(random, regions).code),
    level: maybe(pick(random, ["prefecture", "county"])),
    kind: maybe(pick(random, ["police", "government", "office"])),
    agency: random() < 0.15 ? [pick(random, agencies).id] : undefined,
    synthetic: maybe("exclude" as const),
  };
}

async function ask(library: RandomLibrary, query: string) {
  const found = await library.get(`/api/trend?${query}`);
  return answer.parse(found).rows;
}

const batches = Array.from({ length: Math.ceil(measures.length / 30) }, (_, i) =>
  measures.slice(i * 30, i * 30 + 30),
);

test("every measure of every selection and year is what its reports add up to", async () => {
  for (const [i, library] of libraries.entries()) {
    const random = randomFor(i, "asked");
    for (let n = 0; n < 12; n++) {
      const asked = randomAsked(random, library);
      const batch = pick(random, batches);
      const keys = batch.map(({ key }) => key).join(",");
      const rows = await ask(library, queryFor(asked, { measures: keys }));
      for (const year of years) {
        const reports = reportsFor(library, asked).filter((r) => r.year === year);
        const expected = expectedFor(library, asked, year);
        for (const measure of batch) {
          const row = rows.find((r) => r.year === year && r.measure === measure.key);
          if (measure.source === "filing") {
            const figure = filingFor(measure, reports, expected, {
              ...{ year, built, basis: asked.basis },
            });
            if (figure && row) expect({ asked, ...row }).toMatchObject({ asked, ...figure });
          } else if (reports.length > 0) {
            const figure = figureFor(measure, reports);
            const blank = reports.length - figure.reports;
            expect({ asked, ...row }).toMatchObject({
              ...{ asked, ...figure, blank, expected: expected.length },
            });
          }
        }
      }
    }
  }
});

test("parts of a split add up to the whole, and each is what its reports add up to", async () => {
  const keyOf = {
    region: ({ agency }: RandomReport, depth: number) =>
      agency.region?.path[depth] ?? agency.region?.code ?? null,
    kind: ({ agency }: RandomReport) => agency.kind,
    level: ({ agency }: RandomReport) => agency.region?.level ?? null,
    agency: ({ agency }: RandomReport) => agency.id,
  };
  for (const [i, library] of libraries.entries()) {
    const random = randomFor(i, "split");
    for (const split of ["region", "kind", "level", "agency"] as const)
      for (const basis of ["units", "consolidated"] as const) {
        const region = random() < 0.3 ? undefined : pick(random, library.regions).code;
        const asked: Asked = { basis, region };
        const depth = library.regions.find(({ code }) => code === region)?.path.length ?? 0;
        const reports = reportsFor(library, asked, split === "region");
        const key = (report: RandomReport) => keyOf[split](report, depth);
        const rows = await ask(library, queryFor(asked, { split, measures: "received" }));
        const groups = new Set(reports.map((report) => `${report.year}/${key(report)}`));
        expect(new Set(rows.map((row) => `${row.year}/${row.group}`))).toEqual(groups);
        for (const row of rows) {
          const part = reports.filter((r) => r.year === row.year && key(r) === row.group);
          const [received] = measures;
          if (received?.source === "cells") expect(row).toMatchObject(figureFor(received, part));
        }
      }
  }
});

test("the change compares agencies that have the figure in both years, the other whoever reported", async () => {
  for (const library of libraries) {
    const asked: Asked = { basis: "units" };
    const keys = ["received", "disclosure_rate"];
    const rows = await ask(library, queryFor(asked, { change: "both", measures: keys.join(",") }));
    for (const measure of measures.filter(({ key }) => keys.includes(key)))
      for (const year of years.slice(1)) {
        if (measure.source !== "cells") continue;
        const has = (y: number) =>
          reportsFor(library, asked).filter(
            (r) => r.year === y && figureFor(measure, [r]).numerator !== null,
          );
        const [before, now] = [has(year - 1), has(year)];
        const matched = now.filter((r) => before.some((b) => b.agency === r.agency));
        const earlier = before.filter((b) => matched.some((r) => r.agency === b.agency));
        const row = rows.find((r) => r.year === year && r.measure === measure.key);
        expect(row?.change).toMatchObject({
          ...{ matched: matched.length, now: figureFor(measure, matched).value },
          before: figureFor(measure, earlier).value,
        });
        expect(row?.unmatched).toMatchObject({
          before: figureFor(measure, before).value,
          now: figureFor(measure, now).value,
        });
      }
  }
});

test("the change of how agencies filed compares those due or there in both years, never with a year before all reports", async () => {
  const filings = measures.filter((measure) => measure.source === "filing");
  const keys = filings.map(({ key }) => key).join(",");
  for (const [i, library] of libraries.entries()) {
    const random = randomFor(i, "filing changes");
    for (let n = 0; n < 6; n++) {
      const asked: Asked = { ...randomAsked(random, library), basis: "units" };
      const rows = await ask(library, queryFor(asked, { measures: keys, change: "both" }));
      const there = (year: number, among?: ReadonlySet<TreeAgency>) => {
        const here = (agency: TreeAgency) => !among || among.has(agency);
        return {
          reports: reportsFor(library, asked).filter((r) => r.year === year && here(r.agency)),
          expected: expectedFor(library, asked, year).filter(here),
        };
      };
      const agenciesIn = (year: number): Set<TreeAgency> => {
        const { reports, expected } = there(year);
        return new Set([...expected, ...reports.map(({ agency }) => agency)]);
      };
      for (const row of rows) {
        const measure = filings.find(({ key }) => key === row.measure);
        if (!measure) throw new Error(row.measure);
        const before = agenciesIn(row.year - 1);
        const both = new Set([...agenciesIn(row.year)].filter((agency) => before.has(agency)));
        const valueIn = (year: number) => {
          const { reports, expected } = there(year, both);
          return filingFor(measure, reports, expected, { year, built, basis: "units" })?.value;
        };
        const isFirst = row.year === years[0];
        if (isFirst) expect([row.change, row.unmatched]).toEqual([null, null]);
        else if (both.size === 0) expect(row.change).toBeNull();
        else
          expect({ asked, ...row.change }).toMatchObject({
            ...{ asked, matched: both.size, before: valueIn(row.year - 1), now: valueIn(row.year) },
          });
      }
    }
  }
});

test("no selection counts a report twice, or one that another contains", async () => {
  for (const [i, library] of libraries.entries()) {
    const random = randomFor(i, "disjoint");
    const regionOf = new Map(library.agencies.map((a) => [a.id, a.region]));
    for (let n = 0; n < 15; n++) {
      const asked = { ...randomAsked(random, library), agency: undefined };
      const split = { split: "agency", measures: "filing.filed" };
      const rows = (await ask(library, queryFor(asked, split))).filter((r) => r.numerator);
      for (const row of rows) expect(row.numerator).toBe(1);
      for (const year of years) {
        const codes = rows
          .filter((row) => row.year === year)
          .map(({ group }) => regionOf.get(group ?? ""));
        if (asked.basis === "units") continue;
        expect(new Set(codes).size).toBe(codes.length);
        for (const inner of codes)
          for (const outer of codes)
            if (inner !== outer) expect(inner?.path).not.toContain(outer?.code);
      }
    }
  }
});

test("a trend of very many agencies comes page by page, each with all its years, and the pages are the whole", async () => {
  const paged = answer.extend({ total: z.int(), coverage: z.array(z.unknown()) });
  for (const library of libraries.slice(0, 1))
    for (const basis of ["units", "consolidated"] as const)
      for (const split of ["agency", "region", "kind"]) {
        const query = queryFor(
          { basis },
          { split, measures: "received,filing.late", change: "both" },
        );
        const get = async (more: string) =>
          paged.parse(await library.get(`/api/trend?${query}${more}`));
        const whole = await get("&limit=500");
        const parts = new Set(whole.rows.map(({ group }) => group));
        expect(whole.total).toBe(parts.size);
        const pages: z.output<typeof paged>["rows"] = [];
        for (let offset = 0; offset < whole.total; offset += 11) {
          const page = await get(`&limit=11&offset=${offset}`);
          expect(page).toMatchObject({ total: whole.total, coverage: whole.coverage });
          expect(new Set(page.rows.map(({ group }) => group)).size).toBeLessThanOrEqual(11);
          pages.push(...page.rows);
        }
        const sorted = (rows: typeof pages) => rows.map((row) => JSON.stringify(row)).toSorted();
        expect(sorted(pages)).toEqual(sorted(whole.rows));
        expect(await get("&offset=9000")).toMatchObject({ rows: [], total: whole.total });
      }
});

test("consolidated reports of governments of which one contains the other are not added up", async () => {
  const [library] = libraries;
  const inner = library?.agencies.find((a) => a.kind === "government" && a.region?.parent);
  const outer = library?.agencies.find(
    (a) => a.kind === "government" && a.region?.code === inner?.region?.parent,
  );
  const query = `basis=consolidated&agency=${inner?.id},${outer?.id}`;
  const refused = await library?.app.request(`/api/trend?${query}`);
  expect(refused?.status).toBe(400);
  expect(await refused?.json()).toMatchObject({ errors: [{ pointer: "/query/agency" }] });
  expect((await library?.app.request(`/api/trend?${query}&split=agency`))?.status).toBe(200);
});

test("a series that the change of form breaks says so in the first year that differs", async () => {
  const [library] = libraries;
  if (!library) throw new Error("no library");
  const rows = await ask(library, "measures=licences.decisions,received");
  const broken = rows.filter(({ breaks }) => breaks).map((r) => `${r.measure} ${r.year}`);
  expect(broken).toEqual(["licences.decisions 2021"]);
  expect(figureOf({ denominator: null, unit: "requests" }, 1, null)).toBe(1);
});

test("a wrong or unknown parameter is refused, and the problem points to it", async () => {
  const [library] = libraries;
  for (const [query, pointer, status] of [
    ["colour=red", "/query/colour", 400],
    ["from=soon", "/query/from", 400],
    ["from=2022&to=2020", "/query/from", 400],
    ["measures=beauty", "/query/measures", 400],
    ["split=weather", "/query/split", 400],
    ["region=123456", "/query/region", 404],
    ["agency=nobody", "/query/agency", 404],
    ["edition=7", undefined, 404],
  ] as const) {
    const response = await library?.app.request(`/api/trend?${query}`);
    expect(response?.status, query).toBe(status);
    const body = z
      .object({ errors: z.array(z.object({ pointer: z.string() })).optional() })
      .parse(await response?.json());
    expect(body.errors?.[0]?.pointer, query).toBe(pointer);
  }
});
