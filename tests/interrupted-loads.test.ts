import { statSync } from "node:fs";
import { copyFile, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "../apps/api/src/app.ts";
import { Database } from "../apps/api/src/database/database.ts";
import { sql } from "../apps/api/src/database/sql.ts";
import { Editions } from "../apps/api/src/library/editions.ts";
import { findFiles } from "../apps/api/src/library/find-files.ts";
import { load } from "../apps/api/src/library/load.ts";
import { ServedEditions } from "../apps/api/src/library/served-editions.ts";
import { writeSynthetic } from "../apps/api/src/synthetic/write-synthetic.ts";
import { killedLoad, startLoad } from "./interrupted-loads.ts";
import { data } from "./library.ts";
import { contentOf, leftoversIn } from "./same-library.ts";

let folder: string;
let city: string;
let undisturbed: Awaited<ReturnType<typeof contentOf>>;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-loads-"));
  city = inFolder("city");
  await writeSynthetic(city, 3);
  const past = new Date(Date.now() - 60_000);
  for (const { root, file } of (await findFiles([city])).files)
    await utimes(join(root, file), past, past);
  await load({ library: inFolder("undisturbed"), paths: [city], manifests: [data] });
  undisturbed = await contentOf(inFolder("undisturbed"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const summary = z.object({
  read: z.int(),
  resumed: z.int(),
  unchanged: z.int(),
  edition: z.int().nullable(),
});
const jsonOf = (out: string) => summary.parse(JSON.parse(out));

test("a load killed at any moments completes at last with the very same edition", async () => {
  const library = inFolder("killed");
  const moments = [0, 300, 700, 1500, 3000];
  for (const moment of moments) {
    await killedLoad(library, city, moment);
    const served = await contentOf(library);
    expect([{}, undisturbed]).toContainEqual(served);
  }
  const { code } = await startLoad(library, city).ended;
  expect(code).toBe(0);
  expect(await contentOf(library)).toEqual(undisturbed);
  expect(await leftoversIn(library)).toEqual([]);
}, 300_000);

/** How many files an interrupted load has put away. */
async function putAway(library: string): Promise<number> {
  const copy = await mkdtemp(inFolder("staging-"));
  for (const file of ["staging.duckdb", "staging.duckdb.wal"])
    await copyFile(join(library, file), join(copy, file));
  const database = await Database.open(join(copy, "staging.duckdb"));
  const [row] = await database.query(
    sql`SELECT ((SELECT count(*) FROM sources) + (SELECT count(*) FROM refusals))::INTEGER AS files`,
    z.object({ files: z.int() }),
  );
  database.close();
  return row?.files ?? 0;
}

/** Kills a load that many milliseconds after it began to put away its first batch of files; how many are put away then. */
async function killedAfter(library: string, milliseconds: number): Promise<number> {
  const { child, ended } = startLoad(library, city);
  const log = join(library, "staging.duckdb.wal");
  const watching = setInterval(() => {
    const { size = 0 } = statSync(log, { throwIfNoEntry: false }) ?? {};
    if (size < 100_000) return;
    clearInterval(watching);
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
  }, 5);
  expect((await ended).code).toBeNull();
  return putAway(library);
}

test("what was put away before a load was killed is not read again", async () => {
  const library = inFolder("resumed");
  let kept = 0;
  // A batch that is not whole yet leaves nothing: then the load begins anew.
  for (let wait = 0; kept === 0; wait += 100) {
    await rm(library, { recursive: true, force: true });
    kept = await killedAfter(library, wait);
  }
  const { read, resumed } = jsonOf((await startLoad(library, "--json", city).ended).out);
  expect(resumed).toBe(kept);
  expect(read + resumed).toBe((await findFiles([city])).files.length);
  expect(await contentOf(library)).toEqual(undisturbed);
});

test("Ctrl-C ends a load at once with a word on how it goes on, and no file is read twice", async () => {
  const library = inFolder("stopped");
  const { child, said, ended } = startLoad(library, city);
  let at = 0;
  child.stderr.on("data", () => {
    if (at > 0 || !said.err.includes("100/")) return;
    at = performance.now();
    child.kill("SIGINT");
  });
  const { code, err } = await ended;
  expect({ code, err }).toEqual({ code: 130, err: expect.stringContaining("goes on from here") });
  expect(performance.now() - at).toBeLessThan(5000);
  const { read, resumed } = jsonOf((await startLoad(library, "--json", city).ended).out);
  expect(resumed).toBeGreaterThanOrEqual(100);
  expect(read + resumed).toBe((await findFiles([city])).files.length);
});

test("loading the same again reads nothing, not even what was refused", async () => {
  const library = inFolder("again");
  const bad = inFolder("bad.html");
  await writeFile(bad, "<p>新闻</p>");
  const both = { library, paths: [bad, city], manifests: [data] };
  const first = await load(both);
  expect(first).toMatchObject({ edition: 1, refused: [{ file: bad }] });
  let looked = 0;
  const second = await load({
    ...both,
    onProgress: () => {
      looked++;
    },
  });
  expect(second).toMatchObject({
    ...{ read: 0, resumed: 0, unchanged: first.read, edition: 1 },
    ...{ refused: first.refused, reasons: { not_a_report: 1 } },
  });
  expect(looked).toBeLessThanOrEqual(1);
});

test("a revised report takes the place of the former one, and what it changed can be asked", async () => {
  const library = inFolder("revised");
  const sample = join(data, "reports/410403-2023-government-services.txt");
  const text = await readFile(sample, "utf8");
  const file = inFolder("report.txt");
  await writeFile(file, text);
  const loadBoth = () => load({ library, paths: [file], manifests: [data] });
  await loadBoth();
  await writeFile(file, text.replace("\t0", "\t1"));
  expect(await loadBoth()).toMatchObject({ read: 1, replaced: [file], edition: 2 });
  const database = await Database.openReadOnly(new Editions(library).path(2));
  const change = z.object({ before: z.number(), after: z.number(), was: z.boolean() });
  const changes = await database.query(
    sql`SELECT value_before AS before, value_after AS after, s.superseded AS was
        FROM changes c JOIN sources s ON s.id = c.former WHERE s.file = 'report.txt'`,
    change,
  );
  database.close();
  expect(changes).toEqual([{ before: 0, after: 1, was: true }]);
  const app = createApp(new ServedEditions(library));
  const version = z.object({
    ...{ file: z.string(), current: z.boolean() },
    changes: z.array(z.object({ cell: z.string(), before: z.number(), after: z.number() })),
  });
  const { versions } = z
    .object({ versions: z.array(version) })
    .parse(await (await app.request("/api/reports/410403-services/2023")).json());
  expect(versions).toMatchObject([
    { file: "report.txt", current: true, changes: [{ before: 0, after: 1 }] },
    { file: "report.txt", current: false, changes: [] },
  ]);
});
