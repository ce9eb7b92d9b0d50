import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

/** The files that were read, kept unchanged by the hash of their content. */
export class Originals {
  private readonly folder: string;

  constructor(library: string) {
    this.folder = join(library, "sources");
  }

  async keep(sha256: string, bytes: Uint8Array): Promise<void> {
    const path = this.path(sha256);
    if (await stat(path).catch(() => null)) return;
    await mkdir(join(path, ".."), { recursive: true });
    const part = `${path}.${threadId}.part`;
    await writeFile(part, bytes);
    await rename(part, path);
  }

  /** Where the original of that content is kept. */
  path(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}
