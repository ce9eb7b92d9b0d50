import { amountOf, findSum, linesOf, outcomes } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type Asked, queryFor, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import { type RandomReport, years } from "./testing/random-report.ts";

const number = z.number().nullable();
const answer = z.object({
  rows: z.array(z.record(z.string(), number)),
  lines: z.array(z.object({ year: z.int(), group: z.string(), line: z.string(), value: number })),
});
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(31);
});
afterAll(() => library.remove());

const amount = (name: string, { cells }: RandomReport): number | null => {
  const sum = findSum(name);
  return sum ? amountOf(sum, cells) : null;
};

const total = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

test("groups and what is unexplained add up to concluded, lines to their group, as the cells say", async () => {
  for (const asked of [
    { basis: "units" },
    { basis: "consolidated", level: "county" },
    { basis: "units", kind: "police" },
  ] as const satisfies Asked[]) {
    const { rows, lines } = answer.parse(await library.get(`/api/outcomes?${queryFor(asked)}`));
    for (const year of years) {
      const reports = reportsFor(library, asked).filter(
        (r) => r.year === year && amount("requests.concluded", r) !== null,
      );
      const row = rows.find((r) => r["year"] === year);
      expect(row?.["reports"] ?? 0).toBe(reports.length);
      if (!row) continue;
      expect(row["concluded"]).toBe(total(reports.map((r) => amount("requests.concluded", r))));
      for (const { key, numerator } of outcomes) {
        expect(row[key]).toBe(total(reports.map((r) => amount(numerator, r))));
        const own = lines.filter((line) => line.year === year && line.group === key);
        const names = linesOf(numerator).filter((name) => name !== numerator);
        expect(own.map(({ line }) => `requests.${line}`)).toEqual(names);
        if (names.length > 0) expect(total(own.map(({ value }) => value))).toBe(row[key]);
        const known = reports.filter((r) => amount(numerator, r) !== null);
        for (const { line, value } of own)
          expect(value ?? 0).toBe(total(known.map((r) => amount(`requests.${line}`, r))));
      }
      const parts = total(outcomes.map(({ key }) => row[key] ?? null));
      expect(parts + (row["unexplained"] ?? 0)).toBe(row["concluded"]);
    }
  }
});

test("what reports leave unexplained is not hidden", async () => {
  const { rows } = answer.parse(await library.get("/api/outcomes"));
  expect(rows.some((row) => row["unexplained"] !== 0)).toBe(true);
});
