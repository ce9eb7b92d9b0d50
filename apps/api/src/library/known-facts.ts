import { realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Facts } from "./facts.ts";
import type { FoundFile } from "./find-files.ts";
import { givenOf, readManifest, readSources, type SourceRow } from "./manifest.ts";
import type { Registry } from "./registry.ts";

/** What manifests say of the files of a load. */
export class KnownFacts {
  private readonly registry: Registry;
  private readonly rows = new Map<string, SourceRow>();
  private readonly folders = new Set<string>();

  /** The registry is given what the manifests say of places and agencies. */
  constructor(registry: Registry) {
    this.registry = registry;
  }

  /** Reads the manifests of a folder, once. */
  async addFolder(folder: string): Promise<void> {
    if (this.folders.has(folder)) return;
    this.folders.add(folder);
    const manifest = await readManifest(folder);
    this.registry.addRegions(manifest.regions);
    this.registry.addAgencies(manifest.agencies);
    this.addRows(folder, manifest.sources);
  }

  /** Reads a manifest of sources that may lie anywhere; its paths start from its folder. */
  async addFile(path: string): Promise<void> {
    this.addRows(await realpath(dirname(path)), await readSources(path));
  }

  /** Whether a manifest speaks of the file. */
  has({ root, file }: FoundFile): boolean {
    return this.rows.has(join(root, file));
  }

  of({ root, file }: FoundFile): Facts {
    const row = this.rows.get(join(root, file));
    const { published = null, url = null, note = null } = row ?? {};
    return { ...givenOf(file, row, this.registry.agencies), published, url, note };
  }

  private addRows(folder: string, rows: readonly SourceRow[]): void {
    for (const row of rows) this.rows.set(join(folder, row.file), row);
  }
}
