import { deadline, isLate } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { filingRow, regionCounts } from "./filing-rows.ts";
import { type Asked, expectedFor, queryFor, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import { years } from "./testing/random-report.ts";

const answer = z.object({
  total: z.int(),
  rows: z.array(filingRow),
  regions: z.array(regionCounts),
});
const built = "2023-02-10";
const asked: Asked = { basis: "units" };
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(51);
});
afterAll(() => library.remove());

const ask = async (query: string) => answer.parse(await library.get(`/api/filing?${query}`));

test("every agency stands in every year as its report and the calendar say", async () => {
  const { rows, total } = await ask(queryFor(asked, { limit: "1000" }));
  expect(rows).toHaveLength(total);
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const agency of library.agencies)
    for (const year of years) {
      const report = reportsFor(library, asked).find((r) => r.year === year && r.agency === agency);
      const expected = expectedFor(library, asked, year).includes(agency);
      const due = deadline(year, agency.kind);
      const missing = due < built ? "missing" : "awaited";
      const published = report?.published ?? null;
      const isTooLate = isLate(year, agency.kind, published);
      const known = isTooLate === null ? "unjudged" : isTooLate ? "late" : "on_time";
      const at = found.get(agency.id)?.years.find((y) => y.year === year);
      if (!report && !expected) expect(at).toBeUndefined();
      else
        expect(at).toEqual({
          ...{ year, expected, due, published, standing: report ? known : missing },
          broken: report?.broken ?? null,
          synthetic: (report ?? agency).synthetic,
          unread: report ? at?.unread : null,
        });
    }
});

test("counts by region are those of the rows, and add up to all agencies", async () => {
  const { rows, regions } = await ask(queryFor(asked, { limit: "1000" }));
  for (const year of years) {
    const counts = regions.filter((r) => r.year === year);
    const standing = rows.flatMap((row) => row.years.filter((y) => y.year === year));
    const sum = (key: "late" | "missing" | "on_time" | "unjudged" | "broken" | "expected") =>
      counts.reduce((all, region) => all + region[key], 0);
    for (const key of ["late", "missing", "on_time", "unjudged"] as const)
      expect(sum(key)).toBe(standing.filter((y) => y.standing === key).length);
    expect(sum("broken")).toBe(standing.filter((y) => (y.broken ?? 0) > 0).length);
    expect(sum("expected")).toBe(standing.filter((y) => y.expected).length);
  }
});

test("who stands so in some year can be asked for, page by page", async () => {
  const late = await ask(queryFor(asked, { standing: "late", limit: "1000" }));
  const all = await ask(queryFor(asked, { limit: "1000" }));
  const expected = all.rows.filter((r) => r.years.some(({ standing }) => standing === "late"));
  expect(late.rows).toEqual(expected);
  expect(late.total).toBe(expected.length);
  const page = await ask(queryFor(asked, { standing: "late", limit: "2", offset: "1" }));
  expect(page.rows).toEqual(expected.slice(1, 3));
});

test("a late report is not broken for being late", async () => {
  const { rows } = await ask(queryFor(asked, { standing: "late", limit: "1000" }));
  const late = rows.flatMap((r) => r.years).filter(({ standing }) => standing === "late");
  expect(late.some(({ broken }) => broken === 0)).toBe(true);
});
