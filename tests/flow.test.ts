import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { Database } from "../apps/api/src/database/database.ts";
import { name, sql } from "../apps/api/src/database/sql.ts";
import { Editions } from "../apps/api/src/library/editions.ts";
import { sampleLibrary, type TruthFile, truthOf } from "./library.ts";

const figure = z.number().nullable();
const trend = z.object({
  coverage: z.array(z.object({ year: z.int(), filed: z.int(), expected: z.int() })),
  rows: z.array(
    z.object({
      year: z.int(),
      measure: z.string(),
      value: figure,
      numerator: figure,
      denominator: figure,
      reports: z.int(),
      change: z.object({ matched: z.int(), before: figure, now: figure }).nullable(),
    }),
  ),
});
const outcomes = z.object({ rows: z.array(z.record(z.string(), z.number().nullable())) });

let library: Awaited<ReturnType<typeof sampleLibrary>>;
let truth: TruthFile[];

beforeAll(async () => {
  library = await sampleLibrary();
  truth = await truthOf(library.city);
});
afterAll(() => library.remove());

const parts = ["natural_person", "business", "research", "nonprofit", "legal_service", "other"];

/** A line's total by the truth: as printed, or where blank the sum of what is printed beside it. */
function total({ cells }: TruthFile, line: string): number | null {
  const printed = cells[`requests.${line}.total`];
  if (typeof printed === "number") return printed;
  const numbers = parts
    .map((p) => cells[`requests.${line}.${p}`])
    .filter((c) => typeof c === "number");
  return numbers.length > 0 ? numbers.reduce((a, b) => a + b) : null;
}

const sum = (files: readonly TruthFile[], line: string): number =>
  files.reduce((all, file) => all + (total(file, line) ?? 0), 0);

const unitsOf = (year: number, region = "99") =>
  truth.filter((f) => f.year === year && f.scope === "unit" && f.id.startsWith(region));

const getTrend = async (query: string) => trend.parse(await library.get(`/api/trend?${query}`));

test("every sample report is loaded, none refused", () => {
  expect(library.summary).toMatchObject({ read: truth.length + 2, refused: [], edition: 1 });
});

test("the trend of a district sums its units' printed totals, year by year", async () => {
  const { rows, coverage } = await getTrend("region=990101&measures=received,carried_out");
  for (const year of [2019, 2022, 2025]) {
    for (const line of ["received", "carried_out"])
      expect(rows.find((r) => r.year === year && r.measure === line)?.value).toBe(
        sum(unitsOf(year, "990101"), line),
      );
    expect(coverage.find((c) => c.year === year)?.filed).toBe(unitsOf(year, "990101").length);
  }
});

test("a rate is the sum of numerators over the sum of denominators, of reports that have both", async () => {
  const { rows } = await getTrend("region=990000&measures=disclosure_rate&from=2023&to=2023");
  const [row] = rows;
  const known = unitsOf(2023).filter(
    (f) => total(f, "concluded") !== null && (total(f, "granted") ?? total(f, "partial")) !== null,
  );
  expect(row?.numerator).toBe(sum(known, "granted") + sum(known, "partial"));
  expect(row?.denominator).toBe(sum(known, "concluded"));
  expect(row?.value).toBe((row?.numerator ?? 0) / (row?.denominator ?? 1));
});

test("the change compares only agencies that have the figure in both years", async () => {
  const { rows } = await getTrend("region=990000&measures=received&from=2025&to=2025");
  const before = unitsOf(2024).filter((f) => total(f, "received") !== null);
  const now = unitsOf(2025).filter((f) => total(f, "received") !== null);
  const both = now.filter((f) => before.some((b) => b.id === f.id));
  const matched = before.filter((b) => both.some((f) => f.id === b.id));
  expect(rows[0]?.change).toMatchObject({
    matched: both.length,
    before: sum(matched, "received"),
    now: sum(both, "received"),
  });
  expect(both.length).toBeLessThan(now.length);
});

test("the consolidated basis takes the government's own report and adds nothing to it", async () => {
  const { rows } = await getTrend("region=990000&basis=consolidated&measures=received");
  for (const row of rows) {
    const own = truth.find((f) => f.id === "990000-01" && f.year === row.year);
    expect(row.value).toBe(own && total(own, "received"));
    expect(row.reports).toBe(1);
  }
});

test("outcomes add up exactly to concluded, on every basis and region", async () => {
  for (const query of [
    "",
    "?region=990103",
    "?basis=consolidated&level=county",
    "?region=310000",
  ]) {
    const { rows } = outcomes.parse(await library.get(`/api/outcomes${query}`));
    expect(rows.length).toBeGreaterThan(0);
    for (const { year: _, reports: __, concluded, ...rest } of rows)
      expect(Object.values(rest).reduce<number>((a, b) => a + (b ?? 0), 0)).toBe(concluded);
  }
});

test("blank totals of a real report are added up from the cells beside them", async () => {
  const { rows } = outcomes.parse(await library.get("/api/outcomes?region=310000"));
  expect(rows).toEqual([
    {
      year: 2019,
      concluded: 805,
      reports: 1,
      granted: 272,
      partial: 3,
      denied: 35,
      unavailable: 337,
      unprocessed: 158,
      otherwise: 0,
      unexplained: 0,
    },
  ]);
});

test("a report's answer holds every cell of its form as printed, with its place", async () => {
  const report = z
    .object({ cells: z.record(z.string(), z.record(z.string(), z.unknown())), form: z.string() })
    .parse(await library.get("/api/reports/310000-office/2019"));
  expect(Object.keys(report.cells)).toHaveLength(198);
  expect(report.cells["disclosure.procurement.amount"]).toEqual({
    kind: "number",
    value: 25.1,
    raw: "251000元",
    place: { table: 0, row: 17, column: 2 },
  });
  expect(report.cells["requests.granted.total"]).toMatchObject({ kind: "blank" });
});

test("the original of a report is saved as it was loaded, and never shown", async () => {
  const { file } = truth.find((f) => f.id === "990101-03" && f.year === 2022) ?? {};
  const response = await library.app.request("/api/source/990101-03/2022");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; /u);
  expect(response.headers.get("content-type")).toBe("application/octet-stream");
  const original = await readFile(join(library.city, file ?? ""));
  expect(Buffer.from(await response.arrayBuffer()).equals(original)).toBe(true);
  expect((await library.app.request("/api/source/nobody/2022")).status).toBe(404);
});

test("the other endpoints answer for the sample", async () => {
  const rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
  const { rows: regions } = rows.parse(await library.get("/api/regions"));
  expect(regions.find((r) => r["code"] === "990000")).toMatchObject({
    agencies: 40,
    synthetic: true,
  });
  const { rows: agencies } = rows.parse(await library.get("/api/agencies?region=990102"));
  expect(agencies.every((a) => String(a["name"]).endsWith("〔合成〕"))).toBe(true);
  expect(rows.parse(await library.get("/api/measures")).rows.length).toBeGreaterThan(9);
  expect(await library.get("/api/health")).toEqual({ status: "ok", edition: 1 });
  expect(await library.get("/api/ready")).toEqual({ status: "ready", edition: 1 });
  expect(await library.get("/api/editions")).toMatchObject({ current: 1 });
});

test("agencies are found by a part of a name, of its pinyin or of its initials", async () => {
  const rows = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) });
  const found = async (q: string) =>
    rows.parse(await library.get(`/api/agencies?q=${encodeURIComponent(q)}`)).rows;
  const written = await found("教育局");
  expect(written.length).toBeGreaterThan(1);
  expect(await found("jiaoyuju")).toEqual(written);
  expect(await found("Jiaoyu ju")).toEqual(written);
  expect((await found("jyj")).map(({ id }) => id)).toEqual(
    expect.arrayContaining(written.map(({ id }) => id)),
  );
  expect(await found("教育局 nobody")).toEqual([]);
  expect(await found("nobody")).toEqual([]);
});

test("the example of every endpoint, as the document of the API gives it, is answered with rows", async () => {
  const operation = z.object({ "x-example": z.string() });
  const document = z
    .object({ paths: z.record(z.string(), z.object({ get: operation })) })
    .parse(await library.get("/api/openapi.json"));
  expect(Object.keys(document.paths).length).toBeGreaterThan(20);
  for (const { get } of Object.values(document.paths)) {
    const example = get["x-example"];
    const response = await library.app.request(encodeURI(example));
    expect({ example, status: response.status }).toEqual({ example, status: 200 });
    const body = response.headers.get("content-type")?.includes("json")
      ? z.object({ rows: z.array(z.unknown()).optional() }).parse(await response.json())
      : {};
    if (body.rows) expect({ example, rows: body.rows.length }).not.toMatchObject({ rows: 0 });
  }
});

test("every row that rests on generated data says so", async () => {
  const rows = z.object({ rows: z.array(z.object({ id: z.string(), synthetic: z.boolean() })) });
  const { rows: agencies } = rows.parse(await library.get("/api/agencies"));
  for (const { id, synthetic } of agencies) expect(synthetic).toBe(id.startsWith("99"));
  const { coverage } = z
    .object({ coverage: z.array(z.object({ filed: z.int(), synthetic: z.int() })) })
    .parse(await library.get("/api/trend?region=990000"));
  for (const { filed, synthetic } of coverage) expect(synthetic).toBe(filed);
});

test("every row in the database says whether it is generated", async () => {
  const database = await Database.openReadOnly(new Editions(library.library).path(1));
  const tables = [
    "regions",
    "agencies",
    "sources",
    "readings",
    "cells",
    "places",
    "narratives",
    "findings",
  ];
  for (const table of tables) {
    const [counts] = await database.query(
      sql`SELECT count(*)::INTEGER AS rows, count(synthetic)::INTEGER AS marked FROM ${name(table)}`,
      z.object({ rows: z.int().positive(), marked: z.int() }),
    );
    expect({ table, marked: counts?.marked }).toEqual({ table, marked: counts?.rows });
  }
});

test("a wrong parameter, an unknown region, edition or report is a problem that says which", async () => {
  for (const [path, status] of [
    ["/api/trend?from=soon", 400],
    ["/api/trend?from=2024&to=2020", 400],
    ["/api/trend?measures=beauty", 400],
    ["/api/trend?region=123456", 404],
    ["/api/outcomes?edition=99", 404],
    ["/api/reports/nobody/2020", 404],
    ["/api/nothing", 404],
  ] as const) {
    const response = await library.app.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ status, requestId: expect.any(String) });
  }
});

test("removing one report changes exactly the figures that it was part of", async () => {
  const gone = "990101/990101-03-2022.html";
  const former = truth.find((f) => f.file === gone);
  expect(former).toBeDefined();
  const before = await getTrend("measures=received,concluded&to=2025");
  await rm(join(library.city, gone));
  const summary = await library.loadAll();
  expect(summary).toMatchObject({ read: 0, edition: 2, removed: [expect.stringContaining(gone)] });
  const after = await getTrend("measures=received,concluded&to=2025");
  for (const [i, row] of after.rows.entries()) {
    const own = former && row.year === 2022 ? (total(former, row.measure) ?? 0) : 0;
    expect(row.value).toBe((before.rows[i]?.value ?? 0) - own);
    if (row.year !== 2022 && row.year !== 2023) expect(row).toEqual(before.rows[i]);
  }
  expect(await getTrend("measures=received,concluded&to=2025&edition=1")).toEqual(before);
});
