import { applicantColumns, measures, outcomes } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import {
  type Asked,
  askOf,
  expectFigure,
  figure,
  inYear,
  measured,
  near,
  number,
  queryOf,
  type Report,
  reportsBehindIn,
  sumOf,
} from "./evidence.ts";
import { sampleLibrary } from "./library.ts";
import { randomFrom } from "./random.ts";
import { planOf } from "./walk/plan.ts";
import { walkOf } from "./walk/walk.ts";

const patience = { timeout: 300_000 };
let library: Awaited<ReturnType<typeof sampleLibrary>>;

beforeAll(async () => {
  library = await sampleLibrary();
});
afterAll(() => library.remove());

const bases = ["units", "consolidated"] as const;
const counts = measures.filter(({ source }) => source === "cells");
const city = { region: "990000" };

const ask = <Row extends z.ZodType>(question: string, asked: Asked, row: Row) =>
  askOf(library.app, question, asked, row);

const known = new Map<string, Promise<Report[]>>();

/** The reports behind a value, asked for once. */
function reportsBehind(asked: Asked): Promise<Report[]> {
  const key = queryOf(asked);
  const found = known.get(key) ?? reportsBehindIn(library.app, asked);
  known.set(key, found);
  return found;
}

const batchesOf = (keys: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(keys.length / 30) }, (_, i) => keys.slice(i * 30, i * 30 + 30));

const year = (of: number) => ({ from: of, to: of });

test(
  "every value of the trend on either basis, and both sides of its change, are those of their cells",
  patience,
  async () => {
    const change = z.object({ matched: z.int(), before: number, now: number }).nullable();
    const row = z.object({ ...figure, year: z.int(), measure: z.string(), change });
    let values = 0;
    for (const basis of bases)
      for (const { key } of counts) {
        const reports = await reportsBehind({ ...city, basis, measure: key });
        const { rows } = await ask(
          "trend",
          { ...city, basis, measures: key },
          z.object({ rows: z.array(row) }),
        );
        for (const { change: by, ...shown } of rows) {
          const [before, now] = [shown.year - 1, shown.year].map((of) => inYear(reports, of));
          expectFigure({ basis, key, year: shown.year }, shown, now ?? []);
          const both = (some: readonly Report[] = [], others: readonly Report[] = []) =>
            some.filter(({ agency }) => others.some((other) => other.agency === agency));
          const matched = both(now, before);
          expect({ basis, key, year: shown.year, matched: matched.length }).toMatchObject({
            matched: by?.matched ?? 0,
          });
          if (by) {
            expect(measured(key, matched)).toSatisfy(near(by.now));
            expect(measured(key, both(before, now))).toSatisfy(near(by.before));
          }
          values++;
        }
      }
    expect(values).toBeGreaterThan(800);
  },
);

test("every measure, split in every way, is that of its cells", patience, async () => {
  const agencyRow = z.object({ id: z.string(), kind: z.string(), level: z.string().nullable() });
  const registry = await ask(
    "agencies",
    { ...city, limit: 5000 },
    z.object({ rows: z.array(agencyRow) }),
  );
  const agencies = new Map(registry.rows.map((agency) => [agency.id, agency]));
  const groupOf = {
    kind: ({ agency }: Report) => agencies.get(agency)?.kind,
    level: ({ agency }: Report) => agencies.get(agency)?.level,
    agency: ({ agency }: Report) => agency,
    region: ({ region }: Report) => region,
  };
  const row = z.object({
    ...{ ...figure, year: z.int(), measure: z.string(), group: z.string().nullable() },
  });
  let values = 0;
  for (const batch of batchesOf(counts.map(({ key }) => key)))
    for (const split of ["kind", "level", "agency", "region"] as const) {
      const asked = { ...city, split, measures: batch.join(","), limit: 500 };
      const shown = await ask("trend", asked, z.object({ rows: z.array(row) }));
      for (const { group, measure, year: of, ...found } of shown.rows) {
        const behind = inYear(await reportsBehind({ ...city, basis: "units", measure }), of);
        expectFigure(
          { split, group, measure, of },
          found,
          behind.filter((report) => groupOf[split](report) === group),
        );
        values++;
      }
    }
  expect(values).toBeGreaterThan(10_000);
});

test("the matched set of a change is asked for by its other year", async () => {
  const change = z.object({ matched: z.int(), before: number, now: number });
  const row = z.object({ change });
  for (const basis of bases)
    for (const measure of ["concluded", "backlog_rate"]) {
      const asked = { ...city, basis, ...year(2024) };
      const trend = await ask(
        "trend",
        { ...asked, measures: measure },
        z.object({ rows: z.array(row) }),
      );
      const now = await reportsBehind({ ...asked, measure, also: 2023 });
      const before = await reportsBehind({ ...asked, measure, ...year(2023), also: 2024 });
      for (const { change: by } of trend.rows) {
        expect([now.length, before.length]).toEqual([by.matched, by.matched]);
        expect(measured(measure, now)).toSatisfy(near(by.now));
        expect(measured(measure, before)).toSatisfy(near(by.before));
      }
    }
});

test(
  "every part of a split is that of its cells, what is of no known part too",
  patience,
  async () => {
    const row = z.object({ ...figure, year: z.int(), group: z.string().nullable() });
    for (const basis of bases)
      for (const split of ["region", "kind", "level", "agency"]) {
        const measure = "disclosure_rate";
        const asked = { basis, split, ...year(2024) };
        const { rows } = await ask(
          "trend",
          { ...asked, measures: measure },
          z.object({ rows: z.array(row) }),
        );
        const all = split === "agency" ? await reportsBehind({ ...asked, measure }) : null;
        for (const { group, ...shown } of rows) {
          const reports = all
            ? all.filter(({ agency }) => agency === group)
            : await reportsBehind({ ...asked, measure, group: group ?? "" });
          expectFigure({ ...asked, group }, shown, reports);
        }
      }
  },
);

test(
  "outcomes, their lines, applicants and disputes are those of their cells",
  patience,
  async () => {
    const record = z.record(z.string(), z.union([number, z.string()]));
    const shape = z.object({ rows: z.array(record), lines: z.array(record).optional() });
    const part = async (asked: Asked, of: unknown, value: unknown) => {
      const key = queryOf(asked);
      const found = sumOf(inYear(await reportsBehind(asked), Number(of))).numerator ?? 0;
      expect({ key, of, found }).toEqual({ key, of, found: value ?? 0 });
    };
    for (const basis of bases) {
      const asked = { ...city, basis };
      const within = "requests.concluded";
      const found = await ask("outcomes", asked, shape);
      for (const row of found.rows) {
        await part({ ...asked, within, sum: within }, row["year"], row["concluded"]);
        for (const { key, numerator } of outcomes)
          await part({ ...asked, within, sum: numerator }, row["year"], row[key]);
      }
      for (const { year: of, group, line, value } of found.lines ?? [])
        await part(
          { ...asked, within: `${within},requests.${group}`, sum: `requests.${line}` },
          of,
          value,
        );
      for (const row of (await ask("applicants", asked, shape)).rows)
        for (const column of applicantColumns.filter((one) => one !== "total")) {
          const sum = `requests.received.${column}`;
          await part({ ...asked, within: "requests.received", sum }, row["year"], row[column]);
        }
      for (const row of (await ask("disputes", asked, shape)).rows)
        for (const result of ["upheld", "corrected", "other", "pending"]) {
          const whole = `appeals.${row["way"]}`;
          await part(
            { ...asked, within: whole, sum: `${whole}.${result}` },
            row["year"],
            row[result],
          );
        }
    }
  },
);

test(
  "disclosure, map, ranking, comparison and distribution are those of their cells",
  patience,
  async () => {
    const row = z.object({ ...figure, year: z.int().optional(), measure: z.string().optional() });
    const rows = <More extends z.ZodRawShape>(more: More) =>
      z.object({ rows: z.array(row.extend(more)) });
    const measure = "backlog_rate";
    for (const basis of bases) {
      const of = { ...city, basis };
      const one = { ...of, measure, ...year(2024) };
      const disclosed = (await ask("disclosure", of, rows({}))).rows;
      for (const key of new Set(disclosed.map((shown) => shown.measure))) {
        const reports = await reportsBehind({ ...of, measure: key });
        for (const shown of disclosed.filter((other) => other.measure === key))
          expectFigure({ key, year: shown.year }, shown, inYear(reports, shown.year));
      }
      const parts = { ...one, split: "region" };
      const mapped = await ask("map", { ...of, measure, year: 2024 }, rows({ region: z.string() }));
      for (const { region: group, ...shown } of mapped.rows)
        expectFigure({ group }, shown, await reportsBehind({ ...parts, group }));
      const ranked = await ask(
        "ranking",
        { ...of, measure, year: 2024, limit: 1000 },
        rows({ id: z.string() }),
      );
      const all = await reportsBehind({ ...one, split: "agency" });
      for (const { id, ...shown } of ranked.rows)
        expectFigure(
          { id },
          shown,
          all.filter(({ agency }) => agency === id),
        );
      const compared = { basis, measures: measure, regions: "990101,990102" };
      for (const { id, ...shown } of (await ask("compare", compared, rows({ id: z.string() })))
        .rows)
        expectFigure(
          { id },
          shown,
          await reportsBehind({ basis, region: id, measure, ...year(shown.year ?? 0) }),
        );
    }
    const points = z.object({ points: z.array(z.object({ ...figure, id: z.string() })) });
    const spread = await ask("distribution", { ...city, measure, year: 2024, least: 0 }, points);
    const behind = await reportsBehind({ ...city, measure, ...year(2024) });
    expect(spread.points.length).toBeGreaterThan(5);
    for (const { id, ...shown } of spread.points)
      expectFigure(
        { id },
        shown,
        behind.filter(({ agency }) => agency === id),
      );
  },
);

test("gap, carry-over, changes and flow are those of their cells", patience, async () => {
  const gap = {
    region: z.string(),
    year: z.int(),
    measure: z.string(),
    consolidated: number,
    units: number,
  };
  const gaps = (await ask("gap", city, z.object({ rows: z.array(z.object(gap)) }))).rows;
  for (const region of new Set(gaps.map((row) => row.region)))
    for (const basis of bases) {
      const measure = "received";
      const reports = await reportsBehind({ basis, region, measure });
      for (const shown of gaps.filter((row) => row.region === region && row.measure === measure))
        expect(sumOf(inYear(reports, shown.year)).numerator).toBe(shown[basis]);
    }
  const agency = "990101-03";
  const lines = { received: number, carried_in: number, concluded: number, carried_out: number };
  const link = z.object({ year: z.int(), column: z.string(), ...lines });
  const chain = (await ask("chain", { agency }, z.object({ rows: z.array(link) }))).rows;
  for (const column of applicantColumns)
    for (const line of ["received", "carried_in", "concluded", "carried_out"] as const) {
      const sum = `requests.${line}${column === "total" ? "" : `.${column}`}`;
      const reports = await reportsBehind({ agency, sum });
      for (const shown of chain.filter((row) => row.column === column))
        expect(sumOf(inYear(reports, shown.year)).numerator).toBe(shown[line]);
    }
  const half = z.object({ numerator: z.number(), denominator: number });
  const part = z.object({ id: z.string().nullable(), before: half, now: half });
  const asked = { ...city, measure: "disclosure_rate" };
  const years = { from: 2023, to: 2024, limit: 200 };
  const changed = await ask("changes", { ...asked, ...years }, z.object({ rows: z.array(part) }));
  const behind = await reportsBehind({ ...asked, from: 2023, to: 2024 });
  for (const { id, before, now } of changed.rows)
    for (const [of, shown] of [
      [2023, before],
      [2024, now],
    ] as const) {
      const found = sumOf(inYear(behind, of).filter((report) => report.agency === id));
      expect({ id, n: found.numerator ?? 0, d: found.denominator ?? 0 }).toEqual({
        ...{ id, n: shown.numerator, d: shown.denominator },
      });
    }
  const flow = z.object({ from: z.string(), to: z.string(), value: z.number() });
  const { links } = await ask("flow", { ...city, year: 2024 }, z.object({ links: z.array(flow) }));
  for (const { from, to, value } of links) {
    if (from === "unexplained" || to === "unexplained") continue;
    const group = outcomes.some(({ key }) => key === from) ? `,requests.${from}` : "";
    const within = `requests.concluded,requests.to_handle${group}`;
    const sum = `requests.${to === "to_handle" ? from : to}`;
    const found = sumOf(await reportsBehind({ ...city, sum, within, ...year(2024) }));
    expect({ sum, value: found.numerator }).toEqual({ sum, value });
  }
});

test(
  "every cell that a finding rests on stands in its report, at the place that is named",
  patience,
  async () => {
    const cell = z.object({ cell: z.string(), place: z.unknown() });
    const finding = z.object({ agency: z.string(), year: z.int(), cells: z.array(cell) });
    const { rows } = await ask("findings", { limit: 300 }, z.object({ rows: z.array(finding) }));
    expect(rows.length).toBeGreaterThan(100);
    const held = z.object({ cells: z.record(z.string(), z.object({ place: z.unknown() })) });
    for (const { agency, year: of, cells } of rows) {
      const report = held.parse(await library.get(`/api/reports/${agency}/${of}`));
      for (const { cell: name, place } of cells)
        if (report.cells[name])
          expect({ agency, name, place }).toEqual({
            agency,
            name,
            place: report.cells[name].place,
          });
    }
  },
);

test(
  "a sample of every question of any measure under any selection is made of its cells",
  patience,
  async () => {
    const walk = await walkOf(library.app);
    const random = randomFrom(5);
    const steps = Map.groupBy(planOf(walk), ({ question }) => question);
    for (const [, ofOne] of steps) for (let n = 0; n < 8; n++) await random.pick(ofOne).run();
    expect(walk.tally.wrong).toEqual([]);
    expect(walk.tally.values).toBeGreaterThan(4000);
  },
);
