import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { findMeasure } from "@gongkai/model";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { Database } from "../apps/api/src/database/database.ts";
import { literal, sql } from "../apps/api/src/database/sql.ts";
import { sampleLibrary } from "./library.ts";

let library: Awaited<ReturnType<typeof sampleLibrary>>;
let folder: string;
let examples: string[];

const operation = z.object({
  "x-example": z.string(),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()) })),
});

beforeAll(async () => {
  library = await sampleLibrary();
  folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  const document = z
    .object({ paths: z.record(z.string(), z.object({ get: operation })) })
    .parse(await library.get("/api/openapi.json"));
  examples = Object.values(document.paths).flatMap(({ get }) =>
    get.responses["200"]?.content["text/csv"] ? [get["x-example"]] : [],
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await library.remove();
});

const inFormat = (example: string, format: string): string => {
  const [path = "", query = ""] = example.split("?");
  return encodeURI(`${path}.${format}?${query}`);
};

const bytesOf = async (path: string) => {
  const response = await library.app.request(path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return { bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers };
};

type Cell = string | number | boolean | null;

async function csvRows(example: string): Promise<{ head: string[]; rows: string[][] }> {
  const { bytes } = await bytesOf(inFormat(example, "csv"));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = [], ...rows] = z.array(z.array(z.string())).parse(parse(bytes, { bom: true }));
  return { head, rows };
}

async function xlsxRows(example: string): Promise<{ rows: Cell[][]; about: Cell[][] }> {
  const { bytes } = await bytesOf(inFormat(example, "xlsx"));
  const book = read(bytes);
  expect(book.SheetNames).toEqual(["数据 Data", "说明 About"]);
  const [rows = [], about = []] = book.SheetNames.map((name) =>
    utils.sheet_to_json<Cell[]>(book.Sheets[name] ?? {}, { header: 1, defval: null }),
  );
  return { rows, about };
}

async function parquetRows(example: string): Promise<Record<string, unknown>[]> {
  const { bytes } = await bytesOf(inFormat(example, "parquet"));
  const file = join(folder, "answer.parquet");
  await writeFile(file, bytes);
  const database = await Database.open();
  const rows = await database.query(
    sql`FROM read_parquet(${literal(file)})`,
    z.record(z.string(), z.unknown()),
  );
  database.close();
  return rows;
}

/** As CSV writes a value, but for the apostrophe before what begins like a formula. */
const written = (value: unknown): string => (value === null ? "" : String(value));
const plain = (text: string): string => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, "");

test("every question's example holds the same in CSV, XLSX and Parquet, row by row", async () => {
  expect(examples.length).toBeGreaterThan(18);
  for (const example of examples) {
    const { head, rows } = await csvRows(example);
    expect({ example, rows: rows.length }).not.toEqual({ example, rows: 0 });
    const { rows: sheet } = await xlsxRows(example);
    const [headings = [], ...cells] = sheet;
    expect({ example, columns: headings.length }).toEqual({ example, columns: head.length });
    expect(cells.map((row) => row.map(written))).toEqual(rows.map((row) => row.map(plain)));
    const parquet = await parquetRows(example);
    expect(parquet.map((row) => head.map((key) => written(row[key])))).toEqual(
      rows.map((row) => row.map(plain)),
    );
  }
});

test("every column has a heading in both languages, and every row says whether it is generated", async () => {
  for (const example of examples) {
    const { rows, about } = await xlsxRows(example);
    const start = about.findIndex(([first]) => first === "列 Column") + 1;
    const columns = about.slice(start).map(([key, zh, en]) => ({ key, zh, en }));
    expect({ example, columns: columns.length }).toEqual({ example, columns: rows[0]?.length });
    const nameless = columns.filter(
      ({ zh, en }) => !/\p{sc=Han}|%/u.test(String(zh)) || !/^[A-Z\d]/u.test(String(en)),
    );
    expect({ example, nameless }).toEqual({ example, nameless: [] });
    expect(columns.map(({ key }) => key)).toContain("synthetic");
    const { head, rows: lines } = await csvRows(example);
    const marked = head.indexOf("synthetic");
    for (const line of lines) expect(["true", "mixed", "false"]).toContain(line[marked]);
  }
});

test("a file holds what the JSON holds, with the marks of synthetic data on every row", async () => {
  const query = "region=990000&measures=received,disclosure_rate&split=region";
  const json = z
    .object({ rows: z.array(z.record(z.string(), z.unknown())) })
    .parse(await library.get(`/api/trend?${query}`));
  const { head, rows } = await csvRows(`/api/trend?${query}`);
  expect(rows).toHaveLength(json.rows.length);
  const at = (row: string[], key: string) => row[head.indexOf(key)];
  for (const [i, row] of rows.entries()) {
    for (const key of ["year", "group", "measure", "value", "numerator", "reports", "breaks"])
      expect(at(row, key)).toBe(written(json.rows[i]?.[key] ?? null));
    expect(at(row, "synthetic")).toBe("true");
    expect(at(row, "unit")).toBe(at(row, "measure") === "received" ? "requests" : "ratio");
    expect([at(row, "edition"), at(row, "basis")]).toEqual(["1", "units"]);
  }
});

test("a file of a paged question holds all pages unless one is named", async () => {
  const asked = "/api/search?q=公开";
  const answer = z
    .object({ total: z.int() })
    .parse(await library.get(encodeURI(`${asked}&limit=1`)));
  expect(answer.total).toBeGreaterThan(200);
  expect((await csvRows(asked)).rows).toHaveLength(answer.total);
  expect((await csvRows(`${asked}&limit=7`)).rows).toHaveLength(7);
});

test("the format follows the Accept header too, and a file is kept like any answer", async () => {
  const ask = (accept: string, more: Record<string, string> = {}) =>
    library.app.request("/api/outcomes", { headers: { accept, ...more } });
  const csv = await ask("text/csv;q=0.9, application/json;q=0.1");
  expect(csv.headers.get("content-type")).toContain("text/csv");
  const same = await library.app.request("/api/outcomes.csv");
  expect(await same.text()).toBe(await csv.text());
  const tag = csv.headers.get("etag") ?? "";
  expect((await ask("text/csv", { "if-none-match": tag })).status).toBe(304);
  expect((await ask("application/json", { "if-none-match": tag })).status).toBe(200);
  expect((await ask("text/html, */*")).headers.get("content-type")).toContain("json");
});

test("a file's name says in both languages what it holds", async () => {
  const { headers } = await bytesOf("/api/trend.xlsx?region=990000&from=2023&to=2024");
  const [, name = ""] =
    /filename\*=UTF-8''(\S+)$/u.exec(headers.get("content-disposition") ?? "") ?? [];
  expect(decodeURIComponent(name)).toBe(
    "公开_历年趋势_990000_2023-2024_各单位_第1版_含合成数据.xlsx",
  );
  expect(headers.get("content-disposition")).toContain(
    'attachment; filename="gongkai_trend_990000_2023-2024_units_edition1_synthetic.xlsx"',
  );
});

test("the second sheet of every question says what was asked of which edition, what it rests on and what words mean", async () => {
  const answer = z.object({
    basis: z.string().optional(),
    coverage: z.array(z.object({ year: z.int(), filed: z.int(), expected: z.int() })).optional(),
  });
  for (const example of examples) {
    const { rows, about } = await xlsxRows(example);
    const json = answer.parse(await library.get(encodeURI(example)));
    const row = (first: Cell) => about.find((one) => one[0] === first) ?? [];
    const [, zh, en] = row("题名 Title");
    expect({ example, zh, en }).toMatchObject({
      ...{ zh: expect.stringMatching(/\p{sc=Han}/u), en: expect.stringMatching(/^[A-Z]/u) },
    });
    expect(row("版次 Edition")[1]).toBe(1);
    expect(String(row("版次建成 Edition built")[1])).toMatch(/^\d{4}-\d\d-\d\dT/u);
    expect(row("导出日期 Exported on")[1]).toBe(
      new Intl.DateTimeFormat("sv-SE").format(new Date()),
    );
    expect(row("口径 Basis")[1]).toBe(json.basis ?? null);
    expect(String(row("链接 Link")[1])).toContain(inFormat(example, "xlsx"));
    for (const [key, value] of new URL(example, "http://localhost").searchParams)
      expect({ example, [key]: row(key)[1] }).toEqual({ example, [key]: value });
    for (const { year, filed, expected } of json.coverage ?? [])
      expect(row(year).slice(1, 3)).toEqual([filed, expected]);
    const [head = [], ...lines] = rows;
    const named = lines.map((line) => String(line[head.indexOf("指标")]));
    const keys = [...named, ...head.map(String)].filter((key) => findMeasure(key));
    for (const key of new Set(keys)) {
      const { label, definition, unit } = findMeasure(key) ?? {};
      expect(row(key).slice(1, 6)).toEqual([
        ...[label?.zh, label?.en, definition?.zh, definition?.en, unit],
      ]);
    }
  }
});

test("the second sheet says what was asked, what it rests on and what the measures mean", async () => {
  const { about } = await xlsxRows("/api/ranking?measure=disclosure_rate&region=990000&year=2024");
  const row = (first: Cell) => about.find((one) => one[0] === first) ?? [];
  expect(row("题名 Title").slice(1, 3)).toEqual(["排名", "Ranking"]);
  expect(row("region")[1]).toBe("990000");
  expect(row("basis")[1]).toBe("units");
  expect(row("版次 Edition")[1]).toBe(1);
  expect(row("链接 Link")[1]).toContain("/api/ranking.xlsx?");
  expect(row("disclosure_rate")[1]).toBe("公开率");
  expect(row(2024)[1]).toBeGreaterThan(0);
});
