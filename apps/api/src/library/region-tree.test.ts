import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { schema } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import { RegionTree } from "./region-tree.ts";

const paths = [
  ...[
    "/41/",
    "/41/4101/",
    "/41/4101/410102/",
    "/41/4102/",
    "/42/",
    "/42/4201/",
    "/42/4201/410103/",
  ],
  ...["/43/", ...Array.from({ length: 25 }, (_, i) => `/43/${4400 + 2 * i}/`)],
  ...Array.from({ length: 25 }, (_, i) => `/42/${4401 + 2 * i}/`),
];
const codeOf = (path: string): string => path.split("/").at(-2) ?? "";
const database = await Database.open();
await database.script(schema());
for (const path of paths)
  await database.run(sql`
    INSERT INTO regions SELECT ${codeOf(path)}, '', '', '', '', '', NULL, 'county', NULL, NULL, NULL, '', true, ${path}, false`);
/** Of codes that no region has, one lies among those of 41 and must not be taken for one in it. */
const seats = [...paths.map(codeOf), "410101"];
for (const seat of seats)
  await database.run(sql`
    INSERT INTO agencies VALUES (${seat}, '', '', ${seat}, NULL, 'government', 'unit', NULL, NULL, NULL, false, '', '')`);
const tree = await RegionTree.of(database);
afterAll(() => database.close());

test("exactly the agencies of a region and of all below it are within it", async () => {
  for (const path of paths) {
    const found = await database.query(
      sql`SELECT region FROM agencies WHERE ${tree.isWithin(sql`region`, codeOf(path))} ORDER BY region`,
      z.object({ region: z.string() }),
    );
    const below = paths.filter((one) => one.startsWith(path)).map(codeOf);
    expect(found.map(({ region }) => region)).toEqual(below.sort());
  }
});

test("nothing is within a region that is not known, and it has no depth", async () => {
  const within = sql`SELECT region FROM agencies WHERE ${tree.isWithin(sql`region`, "410101")}`;
  expect(await database.query(within, z.unknown())).toEqual([]);
  expect([tree.depthOf("410101"), tree.depthOf("410102")]).toEqual([null, 3]);
});

test("a library without regions has agencies whose region is not known", async () => {
  const bare = await Database.open();
  await bare.script(schema());
  await bare.run(sql`
    INSERT INTO agencies VALUES ('learnt-1', '', '', NULL, NULL, 'government', 'unit', NULL, NULL, NULL, false, '', '')`);
  expect((await RegionTree.of(bare)).depthOf("410000")).toBeNull();
  bare.close();
});
