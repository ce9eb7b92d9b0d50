import { findMeasure, measures, sums } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { pick } from "../synthetic/draws.ts";
import { randomFor } from "../synthetic/random.ts";
import { evidenceRow } from "./cell-evidence.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import { trendRow } from "./trend-rows.ts";

const number = z.number().nullable();
const answer = z.object({
  numerator: number,
  denominator: number,
  total: z.int(),
  rows: z.array(evidenceRow),
});
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(111);
});
afterAll(() => library.remove());

const ask = async (query: string) =>
  answer.parse(await library.get(`/api/cells?limit=500&${query}`));

const added = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

test("the cells of every report add up to its part, and all parts to the value that the trend shows", async () => {
  const random = randomFor(1, "cells");
  const ofCells = measures.filter(({ source }) => source === "cells");
  for (let n = 0; n < 12; n++) {
    const { key } = pick(random, ofCells);
    const split = pick(random, ["", "&split=region", "&split=kind"]);
    const basis = pick(random, ["units", "consolidated"]);
    const { rows } = z
      .object({ rows: z.array(trendRow) })
      .parse(await library.get(`/api/trend?measures=${key}&basis=${basis}${split}`));
    if (rows.length === 0) continue;
    const row = pick(random, rows);
    if (split !== "" && row.group === null) continue;
    const group = split === "" ? "" : `${split}&group=${row.group}`;
    const years = `from=${row.year}&to=${row.year}`;
    const found = await ask(`measure=${key}&basis=${basis}&${years}${group}`);
    expect({ key, split, ...found }).toMatchObject({
      ...{ key, split, numerator: row.numerator, denominator: row.denominator, total: row.reports },
    });
    for (const side of ["numerator", "denominator"] as const) {
      const parts = found.rows.flatMap((report) => report[side] ?? []);
      if (parts.length === 0) continue;
      expect(added(parts.map(({ value }) => value))).toBeCloseTo(found[side] ?? Number.NaN, 9);
      for (const { value, cells } of parts)
        expect(added(cells.map((cell) => cell.value))).toBeCloseTo(value, 9);
    }
  }
});

test("every cell named holds that number in that report, with its place", async () => {
  const { rows } = await ask("measure=disclosure_rate");
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const report = library.reports.find(
      (r) => r.agency.id === row.agency && r.year === row.year && r.scope === row.scope,
    );
    for (const { cell, value, place } of [
      ...row.numerator.cells,
      ...(row.denominator?.cells ?? []),
    ])
      expect(report?.cells[cell]).toMatchObject({ kind: "number", value, place });
  }
});

test("a part of a breakdown is asked for by its name, within reports that state the whole", async () => {
  const found = await ask("sum=requests.denied.business&within=requests.denied&from=2021&to=2021");
  const shown = z
    .object({ rows: z.array(z.record(z.string(), number)) })
    .parse(await library.get("/api/applicants?line=denied&from=2021&to=2021"));
  expect(found.numerator).toBe(shown.rows[0]?.["business"]);
  expect(sums.some(({ name }) => name === "requests.denied.business")).toBe(true);
});

test("what is not made of cells, or no sum, is refused with a pointer", async () => {
  expect(findMeasure("filing.late")?.source).toBe("filing");
  for (const [query, pointer] of [
    ["measure=filing.late", "/query/measure"],
    ["", "/query/measure"],
    ["sum=beauty", "/query/sum"],
    ["measure=received&within=beauty", "/query/within"],
    ["measure=received&group=100000", "/query/group"],
  ]) {
    const response = await library.app.request(`/api/cells?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
  }
});
