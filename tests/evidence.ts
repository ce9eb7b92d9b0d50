import { findMeasure } from "@gongkai/model";
import { expect } from "vitest";
import { z } from "zod";
import type { sampleLibrary } from "./library.ts";

type App = Awaited<ReturnType<typeof sampleLibrary>>["app"];

export const number = z.number().nullable();
export const figure = { value: number, numerator: number, denominator: number, reports: z.int() };
const side = z.object({ value: z.number(), cells: z.array(z.object({ value: z.number() })) });
const answer = z.object({
  ...{ numerator: number, denominator: number, total: z.int() },
  rows: z.array(
    z.object({
      ...{ agency: z.string(), region: z.string().nullable(), year: z.int() },
      ...{ numerator: side, denominator: side.nullable() },
    }),
  ),
});
export type Report = z.output<typeof answer>["rows"][number];

const added = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
export type Asked = Readonly<Record<string, string | number | null | undefined>>;

export const queryOf = (asked: Asked): string =>
  new URLSearchParams(
    Object.entries(asked).flatMap(([key, value]) => (value == null ? [] : [[key, String(value)]])),
  ).toString();

/** The answer to a question, as far as `row` says. */
export async function askOf<Row extends z.ZodType>(
  app: App,
  question: string,
  asked: Asked,
  row: Row,
) {
  const response = await app.request(`/api/${question}?${queryOf(asked)}`);
  expect({ question, asked, status: response.status }).toMatchObject({ status: 200 });
  return row.parse(await response.json());
}

/** Each report's cells add up to its part, and all parts to the whole. */
export async function reportsBehindIn(app: App, asked: Asked): Promise<Report[]> {
  const { rows, ...whole } = await askOf(app, "cells", { ...asked, limit: 500 }, answer);
  expect({ asked, rows: rows.length }).toEqual({ asked, rows: whole.total });
  for (const name of ["numerator", "denominator"] as const) {
    const parts = rows.flatMap((row) => row[name] ?? []);
    const wrong = parts.filter(
      ({ value, cells }) => !near(value)(added(cells.map((cell) => cell.value))),
    );
    expect({ asked, wrong }).toEqual({ asked, wrong: [] });
    const shown = parts.length === 0 ? null : added(parts.map(({ value }) => value));
    if (shown !== null) expect(shown).toBeCloseTo(whole[name] ?? Number.NaN, 6);
  }
  return rows;
}

/** What reports add up to. */
export function sumOf(reports: readonly Report[]) {
  const values = (name: "numerator" | "denominator") =>
    reports.flatMap((report) => report[name]?.value ?? []);
  const sum = (name: "numerator" | "denominator") =>
    values(name).length === 0 ? null : added(values(name));
  return { numerator: sum("numerator"), denominator: sum("denominator"), reports: reports.length };
}

/** That a figure is what the reports behind it add up to; told at length only where it is not. */
export function expectFigure(
  about: Asked,
  shown: { numerator: number | null; denominator: number | null; reports: number },
  reports: readonly Report[],
) {
  const { numerator, denominator } = shown;
  const found = sumOf(reports);
  const same = near(numerator)(found.numerator) && near(denominator)(found.denominator);
  if (same && found.reports === shown.reports) return;
  expect({ about, ...found }).toEqual({
    ...{
      about,
      numerator: expect.toSatisfy(near(numerator)),
      denominator: expect.toSatisfy(near(denominator)),
    },
    reports: shown.reports,
  });
}

export const near = (wanted: number | null) => (value: number | null) =>
  wanted === null || value === null ? value === wanted : Math.abs(value - wanted) < 1e-6;

export const inYear = (reports: readonly Report[], year: number | undefined) =>
  reports.filter((report) => report.year === year);

/** What reports make of a measure. */
export function measured(key: string, reports: readonly Report[]): number | null {
  const { numerator, denominator } = sumOf(reports);
  const measure = findMeasure(key);
  if (measure?.denominator === null || numerator === null) return numerator;
  return denominator ? ((measure?.unit === "per_100" ? 100 : 1) * numerator) / denominator : null;
}
