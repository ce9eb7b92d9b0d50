import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { dirname } from "node:path";

/** There is something in the folder already. */
export class FolderNotEmpty extends Error {}

/**
 * Lets something be written into a folder beside the named one, and gives it its name when it is whole. What was there
 * before is only taken away then, and only where `replace` says so.
 */
export async function writeWhole(
  folder: string,
  replace: boolean,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const there = await readdir(folder).catch(() => null);
  if (there && there.length > 0 && !replace) throw new FolderNotEmpty(folder);
  const [temporary, former] = [`${folder}.writing`, `${folder}.former`];
  await mkdir(dirname(folder), { recursive: true });
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary);
  try {
    await write(temporary);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  if (there && there.length > 0) await rename(folder, former);
  else if (there) await rmdir(folder);
  await rename(temporary, folder);
  await rm(former, { recursive: true, force: true });
}
