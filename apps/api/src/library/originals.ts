import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** An original could not be stored, as when the disk is full. */
export class NotKept extends Error {}

/** The files that were read, kept unchanged by the hash of their content. */
export class Originals {
  private readonly folder: string;
  private readonly unfinished: string;

  constructor(library: string) {
    this.folder = join(library, "sources");
    this.unfinished = join(this.folder, "unfinished");
  }

  /** Takes away what a load that was killed has left half written. */
  async clear(): Promise<void> {
    await rm(this.unfinished, { force: true, recursive: true });
  }

  async keep(sha256: string, bytes: Uint8Array): Promise<void> {
    const path = this.path(sha256);
    if (await stat(path).catch(() => null)) return;
    const part = join(this.unfinished, `${sha256}.${process.pid}`);
    try {
      await mkdir(dirname(path), { recursive: true });
      await mkdir(this.unfinished, { recursive: true });
      await writeFile(part, bytes);
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw new NotKept(error instanceof Error ? error.message : String(error));
    }
  }

  /** Where the original of that content is kept. */
  path(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}
