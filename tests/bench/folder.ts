import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { load } from "../../apps/api/src/library/load.ts";
import { ReadingPool } from "../../apps/api/src/library/reading-pool.ts";
import { synthesize } from "../../apps/api/src/synthetic/synthesize.ts";
import { compare } from "./measure.ts";

const files = 2000;

/** Generated reports of several made-up cities, in every format that they publish in. */
async function writeReports(folder: string): Promise<void> {
  await mkdir(folder);
  let written = 0;
  for (let seed = 1; written < files; seed++)
    for (const { path, content } of synthesize(seed))
      if (/\.(?:html|txt|docx)$/u.test(path) && written < files)
        await writeFile(join(folder, `${written++}${extname(path)}`), content);
}

/** Reads all files in so many processes and leaves it at that. */
export async function readAll(
  library: string,
  paths: readonly string[],
  jobs: number,
): Promise<void> {
  const pool = new ReadingPool(library, jobs);
  const facts = { published: null, url: null, note: null };
  const left = paths.entries();
  const lane = async () => {
    for (const [id, path] of left) await pool.read({ path, id, facts, known: [] });
  };
  await Promise.all(Array.from({ length: pool.width }, lane));
  await pool.close();
}

/** A folder of many reports, read by two processes and by one; and loaded so into an empty library. */
export async function benchFolder(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-bench-"));
  const source = join(folder, "reports");
  let libraries = 0;
  const fresh = () => join(folder, `library-${libraries++}`);
  const paths = async () => (await readdir(source)).map((name) => join(source, name));
  const works: readonly [string, (jobs: number) => () => Promise<unknown>][] = [
    ["read", (jobs) => async () => readAll(fresh(), await paths(), jobs)],
    ["loaded", (jobs) => () => load({ library: fresh(), paths: [source], jobs })],
  ];
  try {
    await writeReports(source);
    for (const [done, by] of works)
      await compare({
        what: `${files} mixed reports ${done} by two processes`,
        work: by(2),
        reference: "by one",
        base: by(1),
        goal: { atLeast: 1.7 },
        rounds: [0, 3],
      });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
