import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Database } from "../../database/database.ts";
import { schema } from "../../database/schema.ts";
import { sql } from "../../database/sql.ts";
import { Editions } from "../../library/editions.ts";
import { readManifest } from "../../library/manifest.ts";
import { planFor } from "../nation/plan.ts";
import { NotOnlyGenerated } from "./only-generated.ts";
import { synthesizeEdition } from "./synthesize-edition.ts";

const data = fileURLToPath(new URL("../../../../../data", import.meta.url));
const { regions } = await readManifest(data);
const plan = planFor(regions, { seed: 1, agencies: 3, years: [2022] });
let library: string;

beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), "gongkai-"));
});
afterEach(() => rm(library, { recursive: true }));

const generate = () => synthesizeEdition({ library, plan, regions, onProgress: () => {} });

async function publishOneSource(synthetic: boolean): Promise<void> {
  const editions = new Editions(library);
  const { number, building } = await editions.prepare();
  const database = await Database.open(building);
  await database.script(schema());
  await database.run(sql`INSERT INTO sources (id, root, file, sha256, format, bytes, given, claim, superseded, synthetic)
    VALUES (1, '', '', '', '', 0, '', '', false, ${synthetic})`);
  database.close();
  await editions.publish(number, building);
}

test("an empty library, and one whose reports are all generated, gets a generated edition", {
  timeout: 120_000,
}, async () => {
  expect(await generate()).toBe(1);
  expect(await generate()).toBe(2);
  expect(await new Editions(library).current()).toBe(2);
});

test("an edition with one report that is not generated stays the current one", async () => {
  await publishOneSource(true);
  await publishOneSource(false);
  await expect(generate()).rejects.toThrow(NotOnlyGenerated);
  expect(await new Editions(library).current()).toBe(2);
  expect(await readdir(library)).toEqual(["editions", "lock.duckdb"]);
});

test("an edition that cannot be read is not replaced", async () => {
  await publishOneSource(true);
  await rm(new Editions(library).path(1));
  await expect(generate()).rejects.toThrow(NotOnlyGenerated);
});
