import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readManifest } from "../../apps/api/src/library/manifest.ts";
import { planFor } from "../../apps/api/src/synthetic/nation/plan.ts";
import { writeNation } from "../../apps/api/src/synthetic/nation/write-nation.ts";
import { data, root } from "../library.ts";
import { readAll } from "./folder.ts";
import { memoryBelow } from "./memory.ts";

/**
 * `node tests/bench/load.ts [REPORTS]`: generated reports of mixed formats loaded by `gongkai load --jobs 2`, against
 * the reading alone of the same files by two processes; and how long loading them again takes.
 */
const [reports = "20000"] = process.argv.slice(2);
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
/** A few of those that agencies are expected to publish are missing. */
const published = 0.97;
const folder = await mkdtemp(join(tmpdir(), "gongkai-bench-"));
const [source, library] = [join(folder, "reports"), join(folder, "library")];
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** `gongkai load` of all reports; the most memory that its processes ever held together. */
async function load(): Promise<number> {
  const command = ["load", source, "--jobs", "2", "--library", library];
  const loading = spawn(process.execPath, [join(root, "apps/api/src/main.ts"), ...command], {
    stdio: ["ignore", "ignore", "ignore"],
  });
  let most = 0;
  const look = setInterval(() => (most = Math.max(most, memoryBelow(loading.pid ?? 0))), 500);
  const code = await new Promise((done) => loading.on("close", done));
  clearInterval(look);
  if (code !== 0) throw new Error(`gongkai load ended with ${code}`);
  return most;
}

try {
  const { regions } = await readManifest(data);
  const agencies = Math.ceil(Number(reports) / years.length / published);
  const count = await writeNation(source, planFor(regions, { seed: 1, agencies, years }), () => {});
  const files = (await readdir(source, { recursive: true })).filter((path) =>
    /\.(?:html|txt|docx)$/u.test(path),
  );
  const paths = files.map((path) => join(source, path));
  const alone = () => readAll(join(folder, "alone"), paths, 2);
  const before = await seconds(alone);
  await rm(join(folder, "alone"), { recursive: true });
  let memory = 0;
  const loaded = await seconds(async () => (memory = await load()));
  const again = await seconds(load);
  const reading = (before + (await seconds(alone))) / 2;
  const rate = (time: number): string => `${time.toFixed(1)} s, ${(count / time).toFixed(0)}/s`;
  say(`${count} reports read ${rate(reading)}   loaded ${rate(loaded)}`);
  say(`rate of loading to reading ${(reading / loaded).toFixed(2)} (goal >= 0.8)`);
  say(
    `peak memory ${memory.toFixed(0)} MB (goal < 1500)   loaded again ${again.toFixed(1)} s (< 5)`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
