import { findMeasure, measures } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { pick } from "../synthetic/draws.ts";
import { randomFor } from "../synthetic/random.ts";
import { rankingRow } from "./ranking-rows.ts";
import { type Asked, figureFor, queryFor, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";

const answer = z.object({
  total: z.int(),
  ranked: z.int(),
  breaks: z.boolean(),
  rows: z.array(rankingRow),
});
let libraries: RandomLibrary[];

beforeAll(async () => {
  libraries = await Promise.all([21, 22].map(randomLibrary));
});
afterAll(() => Promise.all(libraries.map((library) => library.remove())));

const ask = async (library: RandomLibrary, query: string) =>
  answer.parse(await library.get(`/api/ranking?${query}`));

type Ranked = Map<string, { value: number | null; rank: number | null }>;

/** Ranks by the definition: one more than how many are before. */
function rankingOf(
  library: RandomLibrary,
  asked: Asked,
  key: string,
  year: number,
  least: number,
): Ranked {
  const measure = findMeasure(key);
  if (measure?.source !== "cells") throw new Error(`no measure of cells ${key}`);
  const reports = reportsFor(library, asked).filter((r) => r.year === year);
  const figures = [...new Set(reports.map(({ agency }) => agency.id))].map((id) => ({
    id,
    ...figureFor(
      measure,
      reports.filter(({ agency }) => agency.id === id),
    ),
  }));
  const in_ = figures.filter(
    ({ value, denominator }) => value !== null && (denominator === null || denominator >= least),
  );
  return new Map(
    figures.map(({ id, value }) => [
      id,
      {
        value,
        rank: in_.some((f) => f.id === id)
          ? 1 + in_.filter((f) => (f.value ?? 0) > (value ?? 0)).length
          : null,
      },
    ]),
  );
}

test("ranks, values and changes are those that counting gives", async () => {
  const keys = measures.filter(({ source }) => source === "cells").map(({ key }) => key);
  for (const [i, library] of libraries.entries()) {
    const random = randomFor(i, "ranking");
    for (let n = 0; n < 8; n++) {
      const asked: Asked = { basis: "units", region: random() < 0.5 ? undefined : "100000" };
      const measure = pick(random, ["received", "disclosure_rate", "disputes_per_100", ...keys]);
      const query = queryFor(asked, { measure, year: "2020", least: "5", limit: "1000" });
      const { rows, total, ranked } = await ask(library, query);
      const now = rankingOf(library, asked, measure, 2020, 5);
      const before = rankingOf(library, asked, measure, 2019, 5);
      expect(total).toBe(now.size);
      expect(ranked).toBe([...now.values()].filter(({ rank }) => rank !== null).length);
      expect(rows).toHaveLength(now.size);
      for (const row of rows) {
        expect({ measure, ...row }).toMatchObject({ measure, rank: now.get(row.id)?.rank ?? null });
        expect(row.value).toBe(now.get(row.id)?.value ?? null);
        expect(row.rank_before).toBe(before.get(row.id)?.rank ?? null);
        if (row.rank !== null && row.rank_before !== null)
          expect(row.rank_change).toBe(row.rank_before - row.rank);
      }
    }
  }
});

test("pages together are the whole, in order, and a page beyond the end still says how many there are", async () => {
  const [library] = libraries;
  if (!library) throw new Error("no library");
  const query = "measure=received&year=2022";
  const whole = await ask(library, `${query}&limit=1000`);
  const pages = [];
  for (let offset = 0; offset < whole.total; offset += 7)
    pages.push(...(await ask(library, `${query}&limit=7&offset=${offset}`)).rows);
  expect(pages).toEqual(whole.rows);
  const ranks = whole.rows.flatMap(({ rank }) => rank ?? []);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const beyond = await ask(library, `${query}&offset=5000`);
  expect(beyond).toMatchObject({ rows: [], total: whole.total, ranked: whole.ranked });
});

test("small denominators follow unranked, and the interval holds the rate", async () => {
  const [library] = libraries;
  if (!library) throw new Error("no library");
  const { rows } = await ask(library, "measure=refusal_rate&year=2021&least=15&limit=1000");
  const small = rows.filter(({ denominator }) => (denominator ?? 0) < 15);
  expect(small.length).toBeGreaterThan(0);
  for (const { rank } of small) expect(rank).toBeNull();
  expect(rows.some(({ rank }) => rank === 1)).toBe(true);
  for (const { interval, value } of rows)
    if (interval) {
      expect(interval.low).toBeLessThanOrEqual(value ?? 0);
      expect(interval.high).toBeGreaterThanOrEqual(value ?? 0);
    }
  const lowest = await ask(library, "measure=refusal_rate&year=2021&order=lowest&least=15");
  expect(lowest.rows[0]?.rank).toBe(1);
  expect(lowest.rows[0]?.value).toBeLessThanOrEqual(rows[0]?.value ?? 0);
});

test("no change is told across a break of the series", async () => {
  const [library] = libraries;
  if (!library) throw new Error("no library");
  const broken = await ask(library, "measure=penalties.decisions&year=2021");
  expect(broken.breaks).toBe(true);
  expect(new Set(broken.rows.map(({ difference }) => difference))).toEqual(new Set([null]));
  const whole = await ask(library, "measure=penalties.decisions&year=2022");
  expect(whole.rows.some(({ difference }) => difference !== null)).toBe(true);
});

test("how agencies filed is not compared with a year before all reports", async () => {
  const [library] = libraries;
  if (!library) throw new Error("no library");
  const before = async (year: number) =>
    (await ask(library, `measure=filing.missing&of=region&year=${year}`)).rows.map(
      (row) => row.before,
    );
  expect(new Set(await before(2019))).toEqual(new Set([null]));
  expect((await before(2020)).some((value) => value !== null)).toBe(true);
});

test("regions are ranked by the sums of all below them", async () => {
  for (const library of libraries) {
    const { rows } = await ask(library, "measure=received&year=2022&of=region&limit=1000");
    const received = findMeasure("received");
    if (received?.source !== "cells") throw new Error("no measure");
    for (const row of rows) {
      const part = reportsFor(library, { basis: "units", region: row.id });
      expect(row).toMatchObject(
        figureFor(
          received,
          part.filter((r) => r.year === 2022),
        ),
      );
    }
    expect(rows.length).toBe(3);
  }
});
