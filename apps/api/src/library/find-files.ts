import { statSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Refusal, refuse } from "../documents/refusal.ts";
import { membersOf } from "./archive.ts";
import { mayBeReport } from "./manifest.ts";

/** A file to load: `root` is the folder that was named, `file` the path below it, through ZIP archives too. */
export interface FoundFile {
  readonly root: string;
  readonly file: string;
}

/** A file as it is now, its content not looked at. */
export interface PresentFile extends FoundFile {
  /** The whole path. */
  readonly path: string;
  readonly bytes: number;
  /** When it was last changed, in milliseconds since 1970; null where that is too fresh to go by. */
  readonly modified: number | null;
}

export interface Found {
  readonly files: readonly FoundFile[];
  /** The folders and archives that were named: what was loaded from them and is there no longer is taken out. */
  readonly folders: readonly string[];
  readonly refused: readonly { readonly file: string; readonly refusal: Refusal }[];
}

/** Every file at or below the paths, in a stable order, each once; hidden files, manifests and `manifest` left out. */
export async function findFiles(paths: readonly string[], manifest?: string): Promise<Found> {
  const files = new Map<string, FoundFile>();
  const folders: string[] = [];
  const refused: { file: string; refusal: Refusal }[] = [];
  for (const path of paths) {
    const real = await realpath(resolve(path)).catch(() => null);
    if (real === null) {
      refused.push({ file: path, refusal: refuse("not_found") });
      continue;
    }
    const folder = (await stat(real)).isDirectory();
    if (folder) folders.push(real);
    for (const found of folder
      ? await below(real)
      : [{ root: dirname(real), file: basename(real) }]) {
      const path = join(found.root, found.file);
      const members = await membersOf(path);
      if (members === null) files.set(path, found);
      else if ("code" in members) refused.push({ file: path, refusal: members });
      else {
        if (!folder) folders.push(path);
        for (const { name } of members)
          files.set(join(path, name), { ...found, file: join(found.file, name) });
      }
    }
  }
  if (manifest !== undefined) files.delete(await realpath(manifest).catch(() => manifest));
  return { files: [...files.values()], folders, refused };
}

/** A file changed this shortly ago may change again without its time telling, in milliseconds. */
const tooFresh = 2000;
const atATime = 256;

/** Looks at each file's size and time; of one that cannot be looked at they are 0 and null. */
export function* present(files: readonly FoundFile[]): Generator<PresentFile[]> {
  for (let from = 0; from < files.length; from += atATime)
    yield files.slice(from, from + atATime).map(look);
}

function look({ root, file }: FoundFile): PresentFile {
  const path = join(root, file);
  const now = Date.now();
  const { size, mtimeMs } = sizeAndTime(path) ?? { size: 0, mtimeMs: now };
  const modified = now - mtimeMs > tooFresh ? mtimeMs : null;
  return { root, file, path, bytes: Math.min(size, largestInteger), modified };
}

function sizeAndTime(path: string) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Sizes above it are all the same to us: nothing that large is read. */
const largestInteger = 2 ** 31 - 1;

async function below(root: string): Promise<FoundFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter(mayBeReport)
    .sort()
    .map((file) => ({ root, file }));
}
