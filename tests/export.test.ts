import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { allCells, measures } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { run } from "../apps/api/src/cli.ts";
import { Database } from "../apps/api/src/database/database.ts";
import { join as joined, literal, name, type Sql, sql } from "../apps/api/src/database/sql.ts";
import { exportTables } from "../apps/api/src/export/tables.ts";
import { data, sampleLibrary } from "./library.ts";

let library: Awaited<ReturnType<typeof sampleLibrary>>;
let database: Database;

beforeAll(async () => {
  library = await sampleLibrary();
  database = await Database.open();
  for (const format of ["parquet", "csv"])
    expect(await exported(format, "--format", format)).toBe(0);
});
afterAll(async () => {
  database.close();
  await library.remove();
});

const folderOf = (folder: string): string => join(library.folder, "exported", folder);
const exported = (folder: string, ...options: string[]): Promise<number> =>
  run(["export", folderOf(folder), ...options], {
    ...{ language: "en", library: library.library, port: 0, data, web: "" },
  });

const parquet = (table: string): Sql =>
  sql`read_parquet(${literal(join(folderOf("parquet"), `${table}.parquet`))})`;
const csv = (table: string): Sql =>
  sql`read_csv(${literal(join(folderOf("csv"), `${table}.csv`))}, all_varchar = true)`;

const record = z.record(z.string(), z.unknown());
const ask = (question: Sql) => database.query(question, record);

test("every table of an edition is there in both formats, with as many rows as the other has", async () => {
  for (const format of ["parquet", "csv"])
    expect((await readdir(folderOf(format))).toSorted()).toEqual(
      [...exportTables.map(({ key }) => key), "codebook"]
        .map((key) => `${key}.${format}`)
        .toSorted(),
    );
  for (const { key } of exportTables) {
    const count = (from: Sql) => ask(sql`SELECT count(*)::INTEGER AS rows FROM ${from}`);
    expect({ key, rows: await count(csv(key)) }).toEqual({ key, rows: await count(parquet(key)) });
  }
});

test("measures summed from the export are what the API answers", async () => {
  const answer = z
    .object({
      rows: z.array(
        z.object({
          year: z.int(),
          measure: z.string(),
          numerator: z.number().nullable(),
          denominator: z.number().nullable(),
        }),
      ),
    })
    .parse(
      await library.get(
        "/api/trend?basis=units&measures=received,granted,disclosure_rate,correction_rate",
      ),
    );
  const sums =
    await ask(sql`SELECT year, measure, sum(numerator)::DOUBLE AS numerator, sum(denominator)::DOUBLE AS denominator
    FROM ${parquet("measures")} WHERE scope = 'unit' GROUP BY ALL`);
  const exportedOf = new Map(sums.map((row) => [`${row["year"]} ${row["measure"]}`, row]));
  expect(answer.rows.length).toBe(28);
  for (const row of answer.rows)
    expect(row).toMatchObject(
      exportedOf.get(`${row.year} ${row.measure}`) ?? { year: row.year, numerator: null },
    );
});

test("the long cells are the wide ones, cell by cell", async () => {
  const wide = allCells().map((cell) => sql`sum(${name(cell.name)})::DOUBLE AS ${name(cell.name)}`);
  const [sums = {}] = await ask(sql`SELECT ${joined(wide)} FROM ${parquet("reports")}`);
  const long = await ask(
    sql`SELECT cell, sum(value)::DOUBLE AS value FROM ${parquet("cells")} GROUP BY cell`,
  );
  expect(long.length).toBe(allCells().length);
  for (const { cell, value } of long) expect(value).toBeCloseTo(Number(sums[String(cell)] ?? 0), 6);
  const [special] = await ask(sql`SELECT kind, value, raw FROM ${parquet("cells")}
    WHERE cell = 'disclosure.procurement.amount' AND raw = '251000元'`);
  expect(special).toEqual({ kind: "number", value: 25.1, raw: "251000元" });
  const [kinds] =
    await ask(sql`SELECT (count(*) FILTER (kind = 'number' AND value IS NULL))::INTEGER AS empty,
    (count(*) FILTER (kind = 'blank'))::INTEGER AS blank, (count(*) - count(DISTINCT (source, cell)))::INTEGER AS twice FROM ${parquet("cells")}`);
  expect(kinds).toEqual({ empty: 0, blank: expect.any(Number), twice: 0 });
  expect(Number(kinds?.["blank"])).toBeGreaterThan(100);
});

test("places are told by name, as the API tells them", async () => {
  const [row] = await ask(sql`SELECT r.agency, r.year, p.places
    FROM ${parquet("places")} p JOIN ${parquet("reports")} r USING (source) ORDER BY source DESC`);
  const place = z.record(z.string(), z.int());
  const { cells } = z
    .object({ cells: z.record(z.string(), z.object({ place: place.optional() })) })
    .parse(await library.get(`/api/reports/${row?.["agency"]}/${row?.["year"]}`));
  const told = Object.entries(cells).flatMap(([cell, at]) => (at.place ? [[cell, at.place]] : []));
  expect(told.length).toBeGreaterThan(100);
  expect(JSON.parse(String(row?.["places"]))).toEqual(Object.fromEntries(told));
});

test("every column, measure and rule is in the codebook, in both languages", async () => {
  const rows = await ask(sql`FROM ${parquet("codebook")}`);
  expect(
    rows.every((row) => row["name_zh"] && row["name_en"] && row["meaning_zh"] && row["meaning_en"]),
  ).toBe(true);
  for (const { key } of exportTables) {
    const columns = await ask(sql`DESCRIBE FROM ${parquet(key)}`);
    const told = rows
      .filter((row) => row["table"] === key && row["value"] === "")
      .map((row) => row["column"]);
    expect({ key, told }).toEqual({ key, told: columns.map((column) => column["column_name"]) });
  }
  const keys = rows
    .filter((row) => row["column"] === "measure" && row["value"] !== "")
    .map((row) => row["value"]);
  expect(keys).toEqual(measures.filter(({ source }) => source === "cells").map(({ key }) => key));
});

test("every row says whether it is generated", async () => {
  for (const { key } of exportTables.filter((table) => table.key !== "edition")) {
    const [row] = await ask(
      sql`SELECT (count(*) - count(synthetic))::INTEGER AS silent FROM ${parquet(key)}`,
    );
    expect({ key, ...row }).toEqual({ key, silent: 0 });
  }
});

test("CSV begins with a byte order mark, and no text in it begins like a formula", async () => {
  const bytes = await readFile(join(folderOf("csv"), "agencies.csv"));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString("utf8")).toContain("示例市教育委员会〔合成〕");
  const unsafe = await ask(
    sql`SELECT raw FROM ${csv("cells")} WHERE regexp_matches(raw, '^[=+@-]')`,
  );
  expect(unsafe).toEqual([]);
  const plus = sql`WHERE regexp_matches(raw, '^[+]')`;
  const [signed] = await ask(sql`SELECT raw FROM ${parquet("cells")} ${plus} ORDER BY raw LIMIT 1`);
  expect(String(signed?.["raw"])).toMatch(/^\+\d/u);
  expect(
    await ask(sql`SELECT DISTINCT raw FROM ${csv("cells")} WHERE raw = ${`'${signed?.["raw"]}`}`),
  ).toHaveLength(1);
});

test("a folder that is not empty is left as it is unless it may be replaced", async () => {
  await mkdir(folderOf("full"));
  await writeFile(join(folderOf("full"), "mine.txt"), "mine");
  expect(await exported("full")).toBe(1);
  expect(await readdir(folderOf("full"))).toEqual(["mine.txt"]);
  expect(await exported("full", "--force")).toBe(0);
  expect(await readdir(folderOf("full"))).toContain("reports.parquet");
  expect(await exported("none", "--edition", "99")).toBe(1);
  expect(await exported("none", "--format", "xls")).toBe(2);
  expect(await readdir(join(library.folder, "exported"))).toEqual(["csv", "full", "parquet"]);
});
