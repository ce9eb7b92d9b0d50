import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate, setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { createApp } from "../app.ts";
import { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { Editions } from "./editions.ts";
import { listEditions, pruneEditions } from "./list-editions.ts";
import { load } from "./load.ts";
import { ServedEditions } from "./served-editions.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const data = fileURLToPath(new URL("../../../../data", import.meta.url));
const samples = ["310000-2019-general-office.html", "410403-2023-government-services.txt"].map(
  (sample) => join(data, "reports", sample),
);

let folder: string;
const loaded = () => join(folder, "library");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-editions-"));
  for (const path of samples)
    await load({ library: loaded(), paths: [path], manifests: [data], jobs: 1 });
});
afterAll(() => rm(folder, { recursive: true }));

/** A library with an edition a sample, the second of both. */
async function libraryOfTwo() {
  const library = join(await temporaryFolder(), "library");
  await cp(loaded(), library, { recursive: true });
  return { library, editions: new Editions(library) };
}

test("in place of a damaged or foreign current edition the last good one is served, and loading goes on from it", async () => {
  const { library, editions } = await libraryOfTwo();
  await writeFile(editions.path(2), "not a database");
  expect((await new ServedEditions(library).get())?.number).toBe(1);
  expect(await new ServedEditions(library).get(2)).toBeNull();
  expect(await listEditions(library)).toMatchObject([
    { edition: 1, current: false, served: true, reports: 1 },
    { edition: 2, current: true, served: false, reports: null },
  ]);
  const summary = await load({ library, paths: samples, manifests: [data], jobs: 1 });
  expect(summary).toMatchObject({ edition: 3, read: 1, unchanged: 1, unreadable: [2] });
  expect((await new ServedEditions(library).get())?.number).toBe(3);
});

/** Puts a DuckDB file in the place of an edition, changed by a statement. */
async function changed(from: string | null, path: string, statement: string): Promise<void> {
  if (from !== null) await copyFile(from, path);
  const database = await Database.open(path);
  await database.script(statement);
  database.close();
}

const spoilt: readonly (readonly [string, (good: string, path: string) => Promise<unknown>])[] = [
  [
    "a truncated file",
    async (good, path) => writeFile(path, (await readFile(good)).subarray(0, 200_000)),
  ],
  ["no bytes at all", (_, path) => writeFile(path, "")],
  ["a directory", (_, path) => mkdir(path)],
  ["another database", (_, path) => changed(null, path, "CREATE TABLE agencies AS SELECT 1 AS id")],
  [
    "an edition of another version",
    (good, path) => changed(good, path, "UPDATE edition SET schema_version = 1"),
  ],
];

test("whatever lies in the place of the current edition, the last good one is served and never pruned", async () => {
  const { library, editions } = await libraryOfTwo();
  for (const [what, spoil] of spoilt) {
    await spoil(editions.path(2), editions.path(3));
    await writeFile(join(editions.folder, "current"), "3\n");
    expect([what, (await new ServedEditions(library).get())?.number]).toEqual([what, 2]);
    await pruneEditions(library, 1);
    expect([what, await editions.all()]).toEqual([what, expect.arrayContaining([2, 3])]);
    await rm(editions.path(3), { recursive: true });
  }
  await mkdir(editions.path(1));
  await writeFile(join(editions.folder, "current"), "2\n");
  await pruneEditions(library, 1);
  expect(await editions.all()).toEqual([2]);
});

test("of many editions that cannot be read each is looked at and named once", async () => {
  const { library, editions } = await libraryOfTwo();
  for (const number of [3, 4, 5, 6, 7, 8]) await writeFile(editions.path(number), "damaged");
  await writeFile(join(editions.folder, "current"), "8\n");
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => said.mockRestore());
  const served = new ServedEditions(library);
  const numbers = [await served.currentNumber(), await served.currentNumber()];
  expect(numbers).toEqual([2, 2]);
  expect(said).toHaveBeenCalledTimes(6);
});

test("a pruned edition is gone for a running server too, and never the current one", async () => {
  const { library, editions } = await libraryOfTwo();
  const app = createApp(new ServedEditions(library));
  const status = async (query: string) => (await app.request(`/api/regions${query}`)).status;
  expect([await status(""), await status("?edition=1")]).toEqual([200, 200]);
  expect(await editions.prune(1)).toEqual([1]);
  expect([await status(""), await status("?edition=2")]).toEqual([200, 200]);
  expect([await status("?edition=1"), await status("?edition=9")]).toEqual([410, 404]);
  await writeFile(editions.path(3), "newer, but not served");
  expect(await editions.prune(1)).toEqual([]);
});

test("requests in flight while loads switch editions are all answered, the last of them from the newest", async () => {
  const { library } = await libraryOfTwo();
  const app = createApp(new ServedEditions(library));
  let loading = true;
  const statuses = new Set<number>();
  const ask = async () => {
    while (loading) {
      statuses.add((await app.request("/api/trend")).status);
      await setImmediate(); // a kept answer needs no turn of the event loop, and loads do
    }
  };
  const asking = [ask(), ask(), ask()];
  const empty = await temporaryFolder();
  for (const paths of [[empty], [join(data, "reports")], samples])
    await load({ library, paths, manifests: [data], jobs: 1 });
  loading = false;
  await Promise.all(asking);
  expect([...statuses]).toEqual([200]);
  expect(await new ServedEditions(library).currentNumber()).toBe(
    await new Editions(library).current(),
  );
});

test("an edition that others have taken the place of is closed when nobody has asked it for a while, and opened anew when asked", async () => {
  const { library, editions } = await libraryOfTwo();
  for (const number of [3, 4, 5]) await copyFile(editions.path(1), editions.path(number));
  const grace = 800;
  const served = new ServedEditions(library, grace);
  const first = await served.get(1);
  const ask = (of: typeof first) => of?.database.query(sql`SELECT 1 AS n`, z.unknown());
  for (const number of [2, 3, 4, 5]) await served.get(number);
  for (const began = performance.now(); performance.now() < began + 2 * grace; await wait(50))
    expect(await ask(first)).toEqual([{ n: 1 }]);
  await wait(2 * grace);
  await expect(ask(first)).rejects.toThrow("closed");
  for (const number of [5, 1]) expect(await ask(await served.get(number))).toEqual([{ n: 1 }]);
});

test("an edition that is asked again in time is still the one that was opened, also when all are listed", async () => {
  const { library, editions } = await libraryOfTwo();
  for (const number of [3, 4, 5]) await copyFile(editions.path(1), editions.path(number));
  const served = new ServedEditions(library);
  const opened = [];
  for (const number of [1, 2, 3, 4, 5]) opened.push(await served.get(number));
  const app = createApp(served);
  const open = vi.spyOn(Database, "openReadOnly");
  onTestFinished(() => open.mockRestore());
  const list = z.object({ editions: z.array(z.object({ edition: z.int(), reports: z.int() })) });
  for (let n = 0; n < 3; n++) {
    const { editions: listed } = list.parse(await (await app.request("/api/editions")).json());
    expect(listed.map(({ edition, reports }) => [edition, reports])).toEqual([
      ...[
        [5, 1],
        [4, 1],
        [3, 1],
        [2, 2],
        [1, 1],
      ],
    ]);
    for (const number of [1, 2, 3, 4, 5]) expect(await served.get(number)).toBe(opened[number - 1]);
  }
  expect(open).toHaveBeenCalledTimes(5); // each edition once, to be counted
});
