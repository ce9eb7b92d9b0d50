import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { Database } from "./database.ts";
import { sql } from "./sql.ts";

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  const path = join(folder, "edition.duckdb");
  const building = await Database.open(path);
  await building.script("CREATE TABLE numbers AS SELECT 1 AS n");
  building.close();
  await writeFile(join(folder, "secret.csv"), "a\n1\n");
  database = await Database.openReadOnly(path);
});
afterAll(async () => {
  database.close();
  await rm(folder, { recursive: true });
});

test("a connection for questions reads and writes nothing but its edition, and stays so", async () => {
  const file = join(folder, "secret.csv");
  const attempts = [
    `SELECT * FROM read_csv('${file}')`,
    `SELECT * FROM '${file}'`,
    `SELECT * FROM read_text('/etc/hostname')`,
    `SELECT * FROM glob('${folder}/*')`,
    `COPY numbers TO '${join(folder, "out.csv")}'`,
    `ATTACH '${join(folder, "other.duckdb")}'`,
    `EXPORT DATABASE '${folder}'`,
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET enable_external_access = true",
    "SET lock_configuration = false",
    "PRAGMA memory_limit='1GB'",
    "CREATE TABLE other (n INTEGER)",
    "INSERT INTO numbers VALUES (2)",
    "DELETE FROM numbers",
    "DROP TABLE numbers",
  ];
  for (const attempt of attempts) await expect(database.script(attempt), attempt).rejects.toThrow();
  const rows = await database.query(sql`FROM numbers`, z.object({ n: z.number() }));
  expect(rows).toEqual([{ n: 1 }]);
});

test("what is under way ends at the signal, and others' questions go on", async () => {
  const leaving = new AbortController();
  const count = z.object({ n: z.number() });
  const slow = sql`SELECT count(*)::INTEGER AS n FROM range(100000) a, range(100000) b WHERE (a.range * b.range) % 7 = 3`;
  const began = performance.now();
  const ended = expect(database.until(leaving.signal).query(slow, count)).rejects.toThrow(
    /interrupt/iu,
  );
  setTimeout(() => leaving.abort(), 100);
  await ended;
  expect(performance.now() - began).toBeLessThan(5000);
  expect(await database.query(sql`SELECT 1 AS n`, count)).toEqual([{ n: 1 }]);
  const late = database.until(AbortSignal.abort()).query(sql`SELECT 1 AS n`, count);
  await expect(late).rejects.toThrow();
});
