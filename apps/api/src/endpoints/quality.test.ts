import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { qualityRow } from "./quality-rows.ts";
import { reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";

const answer = z.object({ total: z.int(), rows: z.array(qualityRow) });
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(61);
});
afterAll(() => library.remove());

const ask = async (query: string) => answer.parse(await library.get(`/api/quality?${query}`));

test("each agency's findings are counted, with the way to a cell of its latest report that has any", async () => {
  const broken = reportsFor(library, { basis: "units" }).filter((report) => report.broken > 0);
  const agencies = Map.groupBy(broken, ({ agency }) => agency.id);
  const { total, rows } = await ask("limit=1000");
  expect(agencies.size).toBeGreaterThan(1);
  expect([total, rows.length]).toEqual([agencies.size, agencies.size]);
  for (const row of rows) {
    const reports = agencies.get(row.id) ?? [];
    const findings = reports.reduce((all, report) => all + report.broken, 0);
    expect(row).toMatchObject({ findings, reports: reports.length });
    expect(row.year).toBe(Math.max(...reports.map(({ year }) => year)));
    expect(row.cell).toBe("requests.concluded.total");
  }
});

test("those with most findings come first, and pages together are the whole", async () => {
  const whole = await ask("limit=1000");
  const findings = whole.rows.map((row) => row.findings);
  expect(findings).toEqual(findings.toSorted((a, b) => b - a));
  const pages = [await ask("limit=1"), await ask("limit=1000&offset=1")];
  expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows);
  expect(await ask("severity=hint")).toMatchObject({ total: 0, rows: [] });
});
