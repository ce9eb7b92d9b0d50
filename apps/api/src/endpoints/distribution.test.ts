import { findMeasure } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { binShape, pointShape, quantileShape } from "./distribution-rows.ts";
import { groupShape } from "./peers.ts";
import { figureFor, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";

const answer = z.object({
  group: groupShape,
  agencies: z.int(),
  left_out: z.int(),
  pooled: z.number().nullable(),
  quantiles: quantileShape.nullable(),
  histogram: z.array(binShape),
  points: z.array(pointShape),
});
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(101);
});
afterAll(() => library.remove());

const ask = async (query: string) =>
  answer.parse(await library.get(`/api/distribution?year=2021&${query}`));

/** The quantile by its definition: between the neighbours of the place that it falls on. */
function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = p * (sorted.length - 1);
  const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

function valuesOf(key: string, least: number, belongs: (kind: string) => boolean) {
  const measure = findMeasure(key);
  if (measure?.source !== "cells") throw new Error("no measure");
  return reportsFor(library, { basis: "units" })
    .filter((r) => r.year === 2021 && belongs(r.agency.kind))
    .map((r) => ({ id: r.agency.id, ...figureFor(measure, [r]) }))
    .filter(({ value, denominator }) => value !== null && (denominator ?? least) >= least);
}

test("quantiles, bins and percentiles are those that sorting gives", async () => {
  for (const key of ["received", "disclosure_rate", "disputes_per_100"]) {
    const found = await ask(`measure=${key}&least=5`);
    const values = valuesOf(key, 5, () => true).map(({ value }) => value ?? 0);
    expect(found.agencies).toBe(values.length);
    for (const [name, p] of [
      ["lowest", 0],
      ["p10", 0.1],
      ["median", 0.5],
      ["p90", 0.9],
      ["highest", 1],
    ] as const)
      expect(found.quantiles?.[name]).toBeCloseTo(quantile(values, p), 9);
    expect(found.histogram).toHaveLength(20);
    expect(found.histogram.reduce((all, bin) => all + bin.agencies, 0)).toBe(values.length);
    for (const point of found.points) {
      const below = values.filter((v) => v < (point.value ?? 0) - 1e-12).length;
      const same = values.filter((v) => Math.abs(v - (point.value ?? 0)) <= 1e-12).length;
      expect(point.percentile).toBeCloseTo((100 * (below + same / 2)) / values.length, 6);
    }
  }
});

test("the limits of the funnel lie about the figure of all together", async () => {
  const { points, pooled } = await ask("measure=backlog_rate&least=5");
  const members = valuesOf("backlog_rate", 5, () => true);
  const sum = (side: "numerator" | "denominator") =>
    members.reduce((all, member) => all + (member[side] ?? 0), 0);
  expect(pooled).toBeCloseTo(sum("numerator") / sum("denominator"), 12);
  for (const { limits } of points) {
    expect(limits?.warning.low).toBeLessThanOrEqual(pooled ?? 0);
    expect(limits?.action.high).toBeGreaterThanOrEqual(limits?.warning.high ?? 1);
  }
});

test("agencies stand among those of their kind and level, or of their volume, and the answer names the group", async () => {
  const [one] = valuesOf("received", 0, (kind) => kind === "police");
  const agency = library.agencies.find(({ id }) => id === one?.id);
  const byKind = await ask(`measure=received&agency=${one?.id}`);
  expect(byKind.group).toMatchObject({ kind: "police", level: agency?.region?.level ?? null });
  expect(byKind.points.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([one?.id]);
  const byVolume = await ask(`measure=received&agency=${one?.id}&peers=volume&least=0`);
  const band = { from: (one?.value ?? 0) / 2, to: (one?.value ?? 0) * 2 };
  expect(byVolume.group.received).toEqual(band);
  for (const { value } of byVolume.points) {
    expect(value).toBeGreaterThanOrEqual(band.from);
    expect(value).toBeLessThanOrEqual(band.to);
  }
});

test("agencies of several kinds have no common group unless one is named", async () => {
  const ids = ["police", "education"].map(
    (kind) => valuesOf("received", 0, (k) => k === kind)[0]?.id,
  );
  const response = await library.app.request(
    `/api/distribution?measure=received&year=2021&agency=${ids.join(",")}`,
  );
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ pointer: "/query/agency" }] });
});

test("the cells between the ends of a bar are those of as many agencies as it counts", async () => {
  const counted = z.object({ total: z.int(), rows: z.array(z.object({ agency: z.string() })) });
  for (const [key, least] of [
    ["received", 0],
    ["disclosure_rate", 5],
    ["disputes_per_100", 5],
    ["carried_out", 0],
  ] as const) {
    const { histogram, agencies } = await ask(`measure=${key}&least=${least}&bins=7`);
    const inside = await Promise.all(
      histogram.map(async ({ from, to }, i) => {
        const end = i === histogram.length - 1 ? "value_to" : "value_below";
        const bar = `value_from=${from}&${end}=${to}&least=${least}`;
        return counted.parse(
          await library.get(`/api/cells?measure=${key}&from=2021&to=2021&limit=500&${bar}`),
        );
      }),
    );
    expect(inside.map(({ total }) => total)).toEqual(histogram.map((bin) => bin.agencies));
    const found = inside.flatMap(({ rows }) => rows.map(({ agency }) => agency));
    expect(new Set(found).size).toBe(agencies);
  }
});
