import { amountOf, applicantColumns, disclosures, findSum } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { figureShape } from "./figure.ts";
import { type Asked, figureFor, queryFor, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import { type RandomReport, years } from "./testing/random-report.ts";

const number = z.number().nullable();
const asked: readonly Asked[] = [
  { basis: "units" },
  { basis: "consolidated", level: "county" },
  { basis: "units", kind: "education", synthetic: "exclude" },
];
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(81);
});
afterAll(() => library.remove());

const amount = (name: string, { cells }: RandomReport): number | null => {
  const sum = findSum(name);
  return sum ? amountOf(sum, cells) : null;
};
const total = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** A whole and its parts over the reports that state it. */
function expectParts(
  row: Record<string, unknown>,
  reports: readonly RandomReport[],
  whole: string,
  parts: readonly string[],
) {
  const stating = reports.filter((report) => amount(whole, report) !== null);
  expect(row["reports"]).toBe(stating.length);
  expect(row["total"] ?? 0).toBe(total(stating.map((report) => amount(whole, report))));
  let explained = 0;
  for (const part of parts) {
    const value = total(stating.map((report) => amount(`${whole}.${part}`, report)));
    expect(row[part] ?? 0).toBe(value);
    explained += value;
  }
  if (stating.length > 0) expect(row["unexplained"]).toBe(Number(row["total"]) - explained);
}

test("applicants and what is unexplained add up to the total of any line or group", async () => {
  const shape = z.object({ rows: z.array(z.record(z.string(), number)) });
  const kinds = applicantColumns.filter((column) => column !== "total");
  for (const selection of asked)
    for (const line of ["received", "denied", "unavailable.not_held"]) {
      const query = queryFor(selection, { line });
      const { rows } = shape.parse(await library.get(`/api/applicants?${query}`));
      for (const row of rows) {
        const reports = reportsFor(library, selection).filter((r) => r.year === row["year"]);
        expectParts(row, reports, `requests.${line}`, kinds);
      }
      expect(rows.length).toBeGreaterThan(0);
    }
  expect((await library.app.request("/api/applicants?line=beauty")).status).toBe(400);
});

test("results and what is unexplained add up to the cases of each way to appeal", async () => {
  const row = z.record(z.string(), z.union([number, z.string()]));
  for (const selection of asked) {
    const { rows } = z
      .object({ rows: z.array(row) })
      .parse(await library.get(`/api/disputes?${queryFor(selection)}`));
    for (const found of rows) {
      const reports = reportsFor(library, selection).filter((r) => r.year === found["year"]);
      const results = ["upheld", "corrected", "other", "pending"];
      expectParts(found, reports, `appeals.${found["way"]}`, results);
    }
    expect(rows.length).toBeGreaterThan(0);
  }
});

test("section two has the figures that reports' forms ask for, and nothing else", async () => {
  const row = figureShape.extend({ year: z.int(), measure: z.string(), breaks: z.boolean() });
  const shape = z.object({ rows: z.array(row) });
  for (const selection of asked) {
    const { rows } = shape.parse(await library.get(`/api/disclosure?${queryFor(selection)}`));
    for (const measure of disclosures)
      for (const year of years) {
        const reports = reportsFor(library, selection).filter((r) => r.year === year);
        const figure = figureFor(measure, reports);
        const found = rows.find((r) => r.measure === measure.key && r.year === year);
        if (figure.reports === 0) expect(found).toBeUndefined();
        else expect(found).toMatchObject(figure);
      }
  }
});

test("what flows into a node flows out of it, and no flow is below zero", async () => {
  const link = z.object({ from: z.string(), to: z.string(), value: z.number() });
  const shape = z.object({ reports: z.int(), links: z.array(link) });
  for (const selection of asked)
    for (const year of years) {
      const query = queryFor(selection, { year: String(year) });
      const { links, reports } = shape.parse(await library.get(`/api/flow?${query}`));
      const stating = reportsFor(library, selection).filter(
        (r) =>
          r.year === year &&
          amount("requests.concluded", r) !== null &&
          amount("requests.to_handle", r) !== null,
      );
      expect(reports).toBe(stating.length);
      for (const { value } of links) expect(value).toBeGreaterThan(0);
      const sum = (side: "from" | "to", node: string) =>
        total(links.filter((l) => l[side] === node).map(({ value }) => value));
      for (const node of [
        "to_handle",
        "concluded",
        "denied",
        "unavailable",
        "unprocessed",
        "otherwise",
      ])
        expect({ node, in: sum("to", node) }).toEqual({ node, in: sum("from", node) });
      const received = total(stating.map((r) => amount("requests.received", r)));
      expect(sum("from", "received")).toBe(received);
      const granted = total(stating.map((r) => amount("requests.granted", r)));
      expect(sum("to", "granted")).toBe(granted);
    }
});
