import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { Database } from "../database/database.ts";

/** Another load is under way in this library. */
export class LibraryBusy extends Error {}

/** The libraries that this process has locked. */
const held = new Set<string>();

/**
 * Does something while no one else loads into the library. The lock is a database file open for writing, which the
 * system lets one process have: when that ends, however it ends, the lock is gone with it.
 */
export async function locked<T>(library: string, action: () => Promise<T>): Promise<T> {
  await mkdir(library, { recursive: true });
  const path = join(await realpath(library), "lock.duckdb");
  if (held.has(path)) throw new LibraryBusy(path);
  held.add(path);
  try {
    const lock = await take(path);
    return await action().finally(() => lock.close());
  } finally {
    held.delete(path);
  }
}

async function take(path: string): Promise<Database> {
  try {
    return await Database.open(path, { threads: "1" });
  } catch (error) {
    if (
      error instanceof Error &&
      /lock on file|being used by another process/iu.test(error.message)
    )
      throw new LibraryBusy(path);
    throw error;
  }
}
