import { isDeepStrictEqual } from "node:util";
import { type CellMeasure, figureOf, measures } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type Figure, figureShape } from "./figure.ts";
import {
  type Asked,
  expectedFor,
  figureFor,
  filingFor,
  queryFor,
  reportsFor,
} from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import type { RandomReport } from "./testing/random-report.ts";

/** Every measure in every question against counting by hand. */
const bases = ["units", "consolidated"] as const;
const built = "2023-02-10";
const keys = measures.map(({ key }) => key);
const batches = Array.from({ length: Math.ceil(keys.length / 30) }, (_, i) =>
  keys.slice(i * 30, i * 30 + 30).join(","),
);
const counts = measures.filter((measure): measure is CellMeasure => measure.source === "cells");
const patience = { timeout: 120_000 };
let libraries: RandomLibrary[];

beforeAll(async () => {
  libraries = await Promise.all([201, 202].map(randomLibrary));
});
afterAll(() => Promise.all(libraries.map((library) => library.remove())));

async function ask<Row extends z.ZodRawShape>(library: RandomLibrary, path: string, row: Row) {
  const shape = z.object({ rows: z.array(z.object(row)) });
  const found = await library.get(`/api/${path}`);
  return shape.parse(found).rows;
}

const inYear = (reports: readonly RandomReport[], year: number) =>
  reports.filter((report) => report.year === year);

/** What a measure comes to over the reports of a year that were asked for. */
function figureFrom(
  { library, key, asked }: { library: RandomLibrary; key: string; asked: Asked },
  year: number,
  belongs: (of: { readonly agency: RandomReport["agency"] }) => boolean = () => true,
  children = false,
) {
  const measure = measures.find((one) => one.key === key);
  const reports = inYear(reportsFor(library, asked, children), year).filter(belongs);
  if (measure?.source === "cells") return figureFor(measure, reports);
  const expected = expectedFor(library, asked, year, children).filter((agency) =>
    belongs({ agency }),
  );
  const { basis } = asked;
  return measure ? filingFor(measure, reports, expected, { year, built, basis }) : null;
}

const figure = figureShape.shape;

/** That every row has the figure that counting by hand gives. */
function expectAll<Row extends Figure>(
  about: string,
  rows: readonly Row[],
  right: (row: Row) => Figure | null,
) {
  const wrong = rows.flatMap((row) => {
    const { value, numerator, denominator, reports } = row;
    const counted = { ...right(row) };
    const same = isDeepStrictEqual({ value, numerator, denominator, reports }, counted);
    return same ? [] : [{ row, counted }];
  });
  expect({ about, rows: rows.length, wrong: wrong.slice(0, 3) }).toEqual({
    ...{ about, rows: expect.toSatisfy((n) => n > 0), wrong: [] },
  });
}

/** A library, filters and a year, for each of a list of things to be asked another. */
function askedOf(place: number) {
  const library = libraries[place % 2];
  if (!library) throw new Error("no library");
  const basis = bases[place % 2] ?? "units";
  const synthetic = place % 4 === 0 ? "exclude" : "include";
  return { library, filters: { basis, synthetic } as const, year: 2021 + (place % 2) };
}

/** The part of each split that an agency belongs to. */
const partOf = {
  kind: ({ agency }: Pick<RandomReport, "agency">) => agency.kind,
  level: ({ agency }: Pick<RandomReport, "agency">) => agency.region?.level ?? null,
  agency: ({ agency }: Pick<RandomReport, "agency">) => agency.id,
  region: ({ agency }: Pick<RandomReport, "agency">) => agency.region?.path[0] ?? null,
};
const splits = ["kind", "level", "agency", "region"] as const;

/** Every measure of a selection by year, against counting by hand. */
async function expectTrend(library: RandomLibrary, asked: Asked, split?: keyof typeof partOf) {
  const row = { ...figure, year: z.int(), group: z.string().nullable(), measure: z.string() };
  for (const measures of batches) {
    const path = `trend?${queryFor(asked, { measures, limit: "500", ...(split && { split }) })}`;
    expectAll(path, await ask(library, path, row), ({ year, group, measure: key }) =>
      figureFrom(
        { library, key, asked },
        year,
        (of) => (split ? partOf[split](of) : null) === group,
        split === "region",
      ),
    );
  }
}

test("trend: every measure, whole and by every split", patience, async () => {
  for (const library of libraries)
    for (const basis of bases)
      for (const split of [undefined, ...splits]) await expectTrend(library, { basis }, split);
});

test("trend: every measure without generated reports, whole and by region", patience, async () => {
  for (const library of libraries)
    for (const basis of bases) {
      await expectTrend(library, { basis, synthetic: "exclude" });
      await expectTrend(library, { basis, synthetic: "exclude" }, "region");
    }
});

test("trend: every measure of agencies that others became part of", patience, async () => {
  let others = 0;
  for (const library of libraries) {
    const heirs = new Set(library.agencies.flatMap(({ successor }) => successor ?? []));
    for (const heir of heirs) {
      const asked: Asked = { basis: "units", agency: [heir] };
      await expectTrend(library, asked);
      others += reportsFor(library, asked).filter(({ agency }) => agency.id !== heir).length;
    }
  }
  expect(others).toBeGreaterThan(0);
});

test("trend: the change of every measure on the agencies of both years", patience, async () => {
  const change = z.object({ matched: z.int(), before: figure.value, now: figure.value }).nullable();
  const row = { year: z.int(), measure: z.string(), change };
  for (const library of libraries)
    for (const batch of batches)
      for (const { year, measure: key, change: by } of await ask(
        library,
        `trend?measures=${batch}`,
        row,
      )) {
        const measure = counts.find((one) => one.key === key);
        if (!measure) continue;
        const has = (y: number) =>
          inYear(reportsFor(library, { basis: "units" }), y).filter(
            (report) => figureFor(measure, [report]).reports > 0,
          );
        const both = (some: RandomReport[], others: RandomReport[]) =>
          some.filter(({ agency }) => others.some((other) => other.agency === agency));
        const [before, now] = [has(year - 1), has(year)];
        const matched = both(now, before);
        const right =
          matched.length === 0
            ? null
            : {
                matched: matched.length,
                before: figureFor(measure, both(before, now)).value,
                now: figureFor(measure, matched).value,
              };
        expect({ key, year, by }).toEqual({ key, year, by: right });
      }
});

test("ranking and distribution: every measure of every agency", patience, async () => {
  const row = { ...figure, id: z.string() };
  const points = z.object({ points: z.array(z.object(row)) });
  for (const [place, key] of keys.entries()) {
    const { library, filters, year } = askedOf(place);
    const query = queryFor(filters, { measure: key, year: `${year}` });
    const ranked = await ask(library, `ranking?${query}&limit=1000`, row);
    const spread = points.parse(
      await library.get(`/api/distribution?${query}&least=0&points=5000`),
    ).points;
    expectAll(query, [...ranked, ...spread], ({ id }) =>
      figureFrom({ library, key, asked: filters }, year, ({ agency }) => agency.id === id),
    );
    const valued = ranked.filter(({ value }) => value !== null).map(({ id }) => id);
    expect(new Set(spread.map(({ id }) => id))).toEqual(new Set(valued));
  }
});

test("map and ranking of regions: every measure of every region", patience, async () => {
  const row = { ...figure, region: z.string().optional(), id: z.string().optional() };
  const nothing = { value: null, numerator: null, denominator: null, reports: 0 };
  for (const [place, key] of keys.entries()) {
    const { library, filters, year } = askedOf(place);
    const query = queryFor(filters, { measure: key, year: `${year}` });
    const rows = [
      ...(await ask(library, `map?${query}`, row)),
      ...(await ask(library, `ranking?${query}&of=region`, row)),
    ];
    expectAll(query, rows, ({ region, id }) => {
      const asked = { ...filters, region: region ?? id };
      return figureFrom({ library, key, asked }, year) ?? nothing;
    });
  }
});

test("compare: every measure of agencies and of regions", patience, async () => {
  const row = { ...figure, id: z.string(), year: z.int(), measure: z.string() };
  for (const [place, batch] of batches.entries()) {
    const { library, filters } = askedOf(place);
    const agencies = reportsFor(library, filters).map(({ agency }) => agency.id);
    const some = [...new Set(agencies)].slice(0, 10);
    const regions = library.regions.slice(0, 10).map(({ code }) => code);
    const of = filters.basis === "units" ? `agency=${some}` : `regions=${regions}`;
    const path = `compare?${queryFor(filters)}&${of}&measures=${batch}`;
    expectAll(path, await ask(library, path, row), ({ id, year, measure: key }) => {
      const asked: Asked = regions.includes(id)
        ? { ...filters, region: id }
        : { ...filters, agency: [id], alone: true };
      return figureFrom({ library, key, asked }, year);
    });
  }
});

test("changes: every measure in both years", patience, async () => {
  const { numerator, denominator, value } = figure;
  const side = z.object({ numerator, denominator, value });
  const answer = z.object({ whole: z.object({ before: side, now: side }) });
  for (const [place, measure] of counts.entries()) {
    const { library, filters } = askedOf(place);
    const path = `changes?measure=${measure.key}&from=2020&to=2022&${queryFor(filters)}`;
    const { before, now } = answer.parse(await library.get(`/api/${path}`)).whole;
    const sides = [2020, 2022].map((year) => {
      const right = figureFrom({ library, key: measure.key, asked: filters }, year);
      const n = right?.numerator ?? 0;
      const d = measure.denominator === null ? null : (right?.denominator ?? 0);
      return { numerator: n, denominator: d, value: figureOf(measure, n, d) };
    });
    expect({ path, sides: [before, now] }).toEqual({ path, sides });
  }
});

test("gap and disclosure: every count of every region and year", patience, async () => {
  const gap = { region: z.string(), year: z.int(), measure: z.string() };
  const sides = { consolidated: figure.value, units: figure.value };
  const sums = counts.filter(({ denominator }) => denominator === null);
  for (const library of libraries) {
    for (let first = 0; first < sums.length; first += 30) {
      const batch = sums.slice(first, first + 30).map(({ key }) => key);
      const rows = await ask(library, `gap?measures=${batch}`, { ...gap, ...sides });
      for (const { region, year, measure: key, ...found } of rows) {
        const of = (basis: Asked["basis"]) =>
          figureFrom({ library, key, asked: { basis, region } }, year)?.value;
        expect({ region, year, key, ...found }).toEqual({
          ...{ region, year, key, consolidated: of("consolidated"), units: of("units") },
        });
      }
    }
    const row = { ...figure, year: z.int(), measure: z.string() };
    for (const basis of bases)
      expectAll(
        basis,
        await ask(library, `disclosure?basis=${basis}`, row),
        ({ year, measure: key }) => figureFrom({ library, key, asked: { basis } }, year),
      );
  }
});
