import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createApp } from "../apps/api/src/app.ts";
import { load } from "../apps/api/src/library/load.ts";
import { ServedEditions } from "../apps/api/src/library/served-editions.ts";
import { writeSynthetic } from "../apps/api/src/synthetic/write-synthetic.ts";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const data = join(root, "data");

/** A library of its own in a temporary folder, with the real samples, the made-up city and what else is written there. */
export async function sampleLibrary(
  writeMore: (folder: string) => Promise<readonly string[]> = async () => [],
) {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  const library = join(folder, "library");
  const city = join(folder, "city");
  await writeSynthetic(city, 1);
  const more = await writeMore(folder);
  const paths = [join(data, "reports"), city, ...more];
  const loadAll = () => load({ library, paths, manifests: [data] });
  const summary = await loadAll();
  const app = createApp(new ServedEditions(library));
  const get = async (path: string) => (await app.request(path)).json();
  return {
    folder,
    library,
    city,
    summary,
    loadAll,
    app,
    get,
    remove: () => rm(folder, { recursive: true }),
  };
}

/** What the generator says it printed, by file: an account of the figures that the product has no part in. */
export async function truthOf(city: string): Promise<TruthFile[]> {
  const { missing: _, ...files } = JSON.parse(await readFile(join(city, "truth.json"), "utf8"));
  return Object.entries<Omit<TruthFile, "file">>(files).map(([file, rest]) => ({ file, ...rest }));
}

export interface TruthFile {
  readonly file: string;
  readonly id: string;
  readonly year: number;
  readonly scope: "unit" | "consolidated";
  readonly cells: Readonly<Record<string, number | null | { text: string }>>;
  readonly defects: readonly string[];
}
