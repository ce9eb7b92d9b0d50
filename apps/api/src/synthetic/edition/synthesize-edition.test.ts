import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "../../app.ts";
import { type Sql, sql } from "../../database/sql.ts";
import { readManifest } from "../../library/manifest.ts";
import { type ServedEdition, ServedEditions } from "../../library/served-editions.ts";
import { nation } from "../nation/nation.ts";
import { nationReports } from "../nation/nation-reports.ts";
import { planFor } from "../nation/plan.ts";
import { synthesizeEdition } from "./synthesize-edition.ts";

const data = fileURLToPath(new URL("../../../../../data", import.meta.url));
const { regions } = await readManifest(data);
const plan = planFor(regions, { seed: 1, agencies: 500, years: [2021, 2022], province: "640000" });
const published = [...nationReports(1, nation(plan))].flatMap((batch) => batch.published);
let library: string;
let edition: ServedEdition | null;

beforeAll(async () => {
  library = await mkdtemp(join(tmpdir(), "gongkai-"));
  await synthesizeEdition({ library, plan, regions, onProgress: () => {} });
  edition = await new ServedEditions(library).get();
}, 120_000);
afterAll(async () => {
  edition?.database.close();
  await rm(library, { recursive: true });
});

const ask = async (question: Sql) =>
  edition?.database.query(question, z.record(z.string(), z.unknown()));

test("an edition holds every published report, each marked, current and without a document", async () => {
  const [counts] =
    (await ask(sql`SELECT count(*)::INTEGER AS rows, count(DISTINCT (agency, year))::INTEGER AS pairs,
    bool_and(synthetic AND current) AS marked FROM readings`)) ?? [];
  expect(counts).toEqual({ rows: published.length, pairs: published.length, marked: true });
  expect(await ask(sql`SELECT DISTINCT file, sha256, synthetic FROM sources`)).toEqual([
    { file: "", sha256: "", synthetic: true },
  ]);
  expect((await readdir(library)).filter((name) => name.startsWith("generating"))).toEqual([]);
});

test("its figures are those of the reports, its findings those of the rules", async () => {
  const [sums] =
    (await ask(sql`SELECT sum("requests.received.total")::DOUBLE AS received, sum(broken)::INTEGER AS broken,
    (SELECT count(*)::INTEGER FROM findings WHERE outcome = 'broken'
      AND rule <> 'library.punctual') AS listed FROM readings`)) ?? [];
  const received = published.map(({ printed }) => printed.get("requests.received.total")?.value);
  expect(sums?.["received"]).toBe(
    received.reduce<number>((all, v) => all + (typeof v === "number" ? v : 0), 0),
  );
  expect(sums?.["broken"]).toBe(sums?.["listed"]);
  expect(sums?.["listed"]).toBeGreaterThan(0);
});

test("what follows from its reports together is in it, as after a load", async () => {
  const [found] =
    (await ask(sql`SELECT count(*) FILTER (starts_with(rule, 'across.'))::INTEGER AS years,
    count(*) FILTER (rule = 'library.punctual')::INTEGER AS late FROM findings`)) ?? [];
  expect(found?.["years"]).toBeGreaterThan(0);
  expect(found?.["late"]).toBe(published.filter(({ late }) => late).length);
  expect(await ask(sql`SELECT count(*)::INTEGER AS agencies FROM agencies`)).toEqual([
    { agencies: nation(plan).agencies.length },
  ]);
});

test("rows stand in the order of scope, region and form", async () => {
  const rows = (await ask(sql`SELECT scope, region, form FROM readings ORDER BY rowid`)) ?? [];
  expect(rows.length).toBe(published.length);
  const scopes = rows.map((row) => `${row["scope"]}`);
  expect(scopes).toEqual(scopes.toSorted());
  const keys = rows.map((row) => `${row["region"]} ${row["form"]}`);
  const byRegion = Map.groupBy(keys, (key, i) => `${scopes[i]} ${key.slice(0, 2)}`);
  for (const part of byRegion.values()) expect(part).toEqual(part.toSorted());
});

test("a report without a document is answered with its cells, without places", async () => {
  const app = createApp(new ServedEditions(library));
  const response = await app.request("/api/reports/640000-01/2022");
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    source: { file: "", synthetic: true },
    cells: { "requests.received.total": { kind: "number" } },
  });
});
