import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { synthesize } from "./synthesize.ts";

/** Writes the made-up city's documents and registers under a folder, and says how many files. */
export async function writeSynthetic(folder: string, seed: number): Promise<number> {
  let count = 0;
  for (const { path, content } of synthesize(seed)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    count++;
  }
  return count;
}
