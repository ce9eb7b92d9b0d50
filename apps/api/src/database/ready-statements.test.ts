import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { Database } from "./database.ts";
import { listed, sql } from "./sql.ts";

const folder = await mkdtemp(join(tmpdir(), "gongkai-statements-"));
const path = join(folder, "edition.duckdb");
const building = await Database.open(path);
await building.script("CREATE TABLE readings AS SELECT range::INTEGER AS n FROM range(100_000)");
building.close();
const database = await Database.openReadOnly(path);
afterAll(async () => {
  database.close();
  await rm(folder, { recursive: true });
});

const row = z.object({ n: z.number().nullable() });
const from = (least: number | string | null) =>
  database.query(sql`SELECT min(n) AS n FROM readings WHERE n >= ${least}`, row);

describe("a statement asked again", () => {
  it("answers for the values that it is asked with, of whatever type", async () => {
    expect(await from(5)).toEqual([{ n: 5 }]);
    expect(await from(99_998)).toEqual([{ n: 99_998 }]);
    expect(await from(7.5)).toEqual([{ n: 8 }]);
    expect(await from("9")).toEqual([{ n: 9 }]);
    expect(await from(null)).toEqual([{ n: null }]);
    expect(await from(100_000)).toEqual([{ n: null }]);
  });

  it("answers many at once, each its own", async () => {
    const asked = Array.from({ length: 300 }, (_, i) => i * 7);
    const found = await Promise.all(asked.map(from));
    expect(found.map(([one]) => one?.n)).toEqual(asked);
  });

  it("is forgotten when it fails, and asked anew", async () => {
    const failing = (n: number) =>
      database.query(
        sql`SELECT CASE WHEN ${n} = 0 THEN error('no') ELSE ${n}::INTEGER END AS n`,
        row,
      );
    expect(await failing(1)).toEqual([{ n: 1 }]);
    await expect(failing(0)).rejects.toThrow("no");
    expect(await failing(2)).toEqual([{ n: 2 }]);
  });

  it("is answered among more statements than wait", async () => {
    const counted = async (length: number) => {
      const numbers = Array.from({ length }, (_, i) => i);
      const text = sql`SELECT count(*)::INTEGER AS n FROM readings WHERE n IN (${listed(numbers)})`;
      return (await database.query(text, row))[0]?.n;
    };
    for (let round = 0; round < 2; round++)
      for (let length = 1; length <= 200; length++) expect(await counted(length)).toBe(length);
  });
});
