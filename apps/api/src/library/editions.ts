import { statSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The editions of a library: `editions/000007.duckdb`, each immutable, and a file `current` that names the one to serve.
 * A new edition is built under another name and becomes visible by renames alone.
 */
export class Editions {
  readonly folder: string;
  /** The file that names the edition to serve. */
  private readonly named: string;

  constructor(library: string) {
    this.folder = join(library, "editions");
    this.named = join(this.folder, "current");
  }

  path(number: number): string {
    return join(this.folder, `${String(number).padStart(6, "0")}.duckdb`);
  }

  /** The number of the edition to serve, or null where none has been built. */
  async current(): Promise<number | null> {
    const text = await readFile(this.named, "utf8").catch(() => "");
    return /^\d+\n$/u.test(text) ? Number(text) : null;
  }

  /** What tells one file `current` from the one before it; a look of microseconds, which every request takes. */
  stamp(): string {
    return stampOf(this.named);
  }

  /** The same of an edition's file: a library may be built anew while it is served. */
  stampOf(number: number): string {
    return stampOf(this.path(number));
  }

  /** The numbers of all editions, oldest first. */
  async all(): Promise<number[]> {
    const files = await readdir(this.folder).catch(() => []);
    const numbers = files
      .filter((file) => /^\d+\.duckdb$/u.test(file))
      .map((f) => Number.parseInt(f, 10));
    return numbers.toSorted((a, b) => a - b);
  }

  /** Where the next edition is built, cleared of what an interrupted load left. */
  async prepare(): Promise<{ number: number; building: string }> {
    await mkdir(this.folder, { recursive: true });
    await this.clear();
    const number = Math.max(0, ...(await this.all())) + 1;
    return { number, building: join(this.folder, `building-${number}.duckdb`) };
  }

  /** Takes away what an interrupted load has left half built. */
  async clear(): Promise<void> {
    const files = await readdir(this.folder).catch(() => []);
    const leftovers = files.filter((file) => file.startsWith("building"));
    await Promise.all(
      leftovers.map((file) => rm(join(this.folder, file), { force: true, recursive: true })),
    );
  }

  /** Takes out all but the newest `keep` editions, the current one and those spared; gives the numbers taken out. */
  async prune(keep: number, spared: readonly number[] = []): Promise<readonly number[]> {
    const current = await this.current();
    const all = await this.all();
    const old = all
      .slice(0, Math.max(0, all.length - keep))
      .filter((number) => number !== current && !spared.includes(number));
    for (const number of old) await rm(this.path(number), { recursive: true });
    return old;
  }

  /** Makes a finished file the current edition. */
  async publish(number: number, building: string): Promise<void> {
    await rename(building, this.path(number));
    const next = join(this.folder, "building-current");
    await writeFile(next, `${number}\n`);
    await rename(next, this.named);
  }
}

function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.ino}/${found.ctimeMs}` : "";
}
