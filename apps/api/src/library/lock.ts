import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Another load is under way in this library. */
export class LibraryBusy extends Error {}

/** Does something while no other process loads into the library. A lock left by a dead process is taken over. */
export async function locked<T>(library: string, action: () => Promise<T>): Promise<T> {
  await mkdir(library, { recursive: true });
  const lock = join(library, "loading");
  await take(lock);
  try {
    return await action();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const taken = await writeFile(lock, `${process.pid}`, { flag: "wx" }).then(
      () => true,
      () => false,
    );
    if (taken) return;
    const holder = Number(await readFile(lock, "utf8").catch(() => ""));
    if (isAlive(holder)) throw new LibraryBusy(`${holder}`);
    await rm(lock, { force: true });
  }
  throw new LibraryBusy("");
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
