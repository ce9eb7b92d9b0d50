import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { z } from "zod";
import { Database } from "./database.ts";
import { sql } from "./sql.ts";

const folder = await mkdtemp(join(tmpdir(), "gongkai-layout-"));
afterAll(() => rm(folder, { recursive: true }));

it("keeps rows of an edition in small groups, also those that were changed", async () => {
  const path = join(folder, "edition.duckdb");
  const building = await Database.openNext(path);
  await building.script("CREATE TABLE readings AS SELECT range AS n FROM range(50_000)");
  await building.run(sql`UPDATE readings SET n = n + 1 WHERE n % 7 = 0`);
  await building.script("CHECKPOINT");
  building.close();
  const served = await Database.openReadOnly(path);
  const groups = await served.query(
    sql`SELECT max(count)::INTEGER AS most FROM pragma_storage_info('readings')`,
    z.object({ most: z.int() }),
  );
  served.close();
  expect(groups).toEqual([{ most: 16_384 }]);
});
