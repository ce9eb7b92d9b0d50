import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database } from "../../apps/api/src/database/database.ts";
import { schema } from "../../apps/api/src/database/schema.ts";
import { literal, name, sql } from "../../apps/api/src/database/sql.ts";
import { Editions } from "../../apps/api/src/library/editions.ts";
import { readManifest } from "../../apps/api/src/library/manifest.ts";
import { buildEdition } from "../../apps/api/src/synthetic/edition/build-edition.ts";
import { prepareNation } from "../../apps/api/src/synthetic/edition/prepare.ts";
import { preparedTables } from "../../apps/api/src/synthetic/edition/prepared-rows.ts";
import { registryOf } from "../../apps/api/src/synthetic/edition/synthesize-edition.ts";
import { nation } from "../../apps/api/src/synthetic/nation/nation.ts";
import { planFor } from "../../apps/api/src/synthetic/nation/plan.ts";

/**
 * `node tests/bench/edition.ts [AGENCIES [ROWS]]`: how long an edition takes to build from prepared rows, against
 * DuckDB's own COPY of the same rows. ROWS is a folder of rows that stand prepared; without it they are generated.
 */
const [agencies = "1000", prepared] = process.argv.slice(2);
const rounds = 3;
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const { regions } = await readManifest("data");
const plan = planFor(regions, { seed: 1, agencies: Number(agencies), years });
const land = nation(plan);
const folder = await mkdtemp(join(tmpdir(), "gongkai-bench-"));
const rows = prepared ?? join(folder, "rows");

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

async function prepare(): Promise<void> {
  await mkdir(rows);
  await prepareNation(plan, land, rows, () => {});
}

/** The same rows into the same tables of a file of the same format, and nothing else. */
async function copy(path: string): Promise<void> {
  const database = await Database.openNext(path);
  await database.script(schema());
  for (const table of preparedTables) {
    const files = literal(join(rows, `${table}-*.parquet`));
    await database.script(sql`COPY ${name(table)} FROM ${files} (FORMAT parquet)`.text);
  }
  await database.script("CHECKPOINT");
  database.close();
}

try {
  if (!prepared)
    process.stdout.write(`rows generated in ${(await seconds(prepare)).toFixed(1)} s\n`);
  const editions = new Editions(folder);
  const registry = registryOf(land, regions);
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const copied = await seconds(() => copy(join(folder, `copy-${round}.duckdb`)));
    const built = await seconds(() => buildEdition(editions, registry, rows));
    const { size } = await stat(editions.path(round));
    ratios.push(built / copied);
    process.stdout.write(
      `edition ${built.toFixed(2)} s   COPY ${copied.toFixed(2)} s   ratio ${(built / copied).toFixed(2)}   ${(size / 1e6).toFixed(0)} MB\n`,
    );
  }
  const [, median = Number.NaN] = ratios.toSorted((a, b) => a - b);
  const memory = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`median ratio ${median.toFixed(2)}   peak memory ${memory.toFixed(0)} MB\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
