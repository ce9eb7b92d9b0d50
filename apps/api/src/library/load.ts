import { join } from "node:path";
import type { Report } from "@gongkai/model";
import { type Refusal, refuse } from "../documents/refusal.ts";
import { EditionBuilder } from "./builder.ts";
import { Editions } from "./editions.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import { locked } from "./lock.ts";
import { givenOf, readManifest, type SourceRow } from "./manifest.ts";
import { Originals } from "./originals.ts";
import { type Previous, type PreviousSource, readPrevious } from "./previous.ts";
import { readBytes, readSource } from "./read-source.ts";
import { readerVersion } from "./reader-version.ts";
import type { PlacedReport, Source } from "./reading-row.ts";
import type { Agency, Registry } from "./registry.ts";

/** What a load did, file by file where something was refused or taken out. */
export interface LoadSummary {
  /** The edition now served; null where nothing has ever been loaded. */
  readonly edition: number | null;
  readonly read: number;
  readonly unchanged: number;
  readonly removed: readonly string[];
  readonly refused: readonly { readonly file: string; readonly refusal: Refusal }[];
}

export interface LoadOptions {
  readonly library: string;
  readonly paths: readonly string[];
  /** Folders whose manifests are read besides those of the paths. */
  readonly manifests?: readonly string[];
  /** Called after each file. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Loads files and folders into the library and switches to a new edition if anything changed. A named folder is taken
 * as it is now: what was loaded from it before and is there no longer is taken out. A file that is refused leaves what
 * was read of it before in place.
 */
export function load(options: LoadOptions): Promise<LoadSummary> {
  return locked(options.library, () => new Load(options).run());
}

class Load {
  private readonly options: LoadOptions;
  private readonly editions: Editions;
  private readonly originals: Originals;
  private readonly reader = readerVersion();
  private readonly notes = new Map<string, SourceRow>();
  private readonly kept: number[] = [];
  private readonly refused: { file: string; refusal: Refusal }[] = [];
  private builder: EditionBuilder | null = null;
  private read = 0;
  private nextId = 1;

  constructor(options: LoadOptions) {
    this.options = options;
    this.editions = new Editions(options.library);
    this.originals = new Originals(options.library);
  }

  async run(): Promise<LoadSummary> {
    const found = await findFiles(this.options.paths);
    this.refused.push(...found.refused);
    const previous = await readPrevious(this.editions, this.reader);
    this.nextId = Math.max(0, ...previous.sources.map(({ id }) => id)) + 1;
    const before = snapshot(previous.registry);
    await this.readManifests(previous.registry, found.files, found.folders);
    const gone = missing(previous.sources, found.files, found.folders);
    try {
      await this.readFiles(found.files, previous);
      await this.readElsewhere(found.files, gone, previous);
      const changed = this.read > 0 || gone.length > 0 || snapshot(previous.registry) !== before;
      return await this.finish(previous, changed, gone);
    } catch (error) {
      await this.builder?.abandon();
      throw error;
    }
  }

  private async readManifests(
    registry: Registry,
    files: readonly FoundFile[],
    folders: readonly string[],
  ): Promise<void> {
    const roots = new Set([
      ...(this.options.manifests ?? []),
      ...folders,
      ...files.map((f) => f.root),
    ]);
    for (const root of roots) {
      const manifest = await readManifest(root);
      registry.addRegions(manifest.regions);
      registry.addAgencies(manifest.agencies);
      for (const note of manifest.sources) this.notes.set(join(root, note.file), note);
    }
  }

  private async readFiles(files: readonly FoundFile[], previous: Previous): Promise<void> {
    const known = new Map(previous.sources.map((s) => [join(s.root, s.file), s]));
    for (const [done, found] of files.entries()) {
      const path = join(found.root, found.file);
      await this.readOne(found, known.get(path), previous);
      this.options.onProgress?.(done + 1, files.length);
    }
  }

  private async readOne(
    found: FoundFile,
    known: PreviousSource | undefined,
    previous: Previous,
  ): Promise<void> {
    const path = join(found.root, found.file);
    const file = await readBytes(path);
    const refusal = file.ok
      ? await this.accept(found, file.bytes, file.sha256, known, previous)
      : file;
    if (!refusal) return;
    this.refused.push({ file: path, refusal });
    if (known) await this.keep(known, previous);
  }

  /** Reads a file and adds its report, unless it is already in the library as it is. */
  private async accept(
    found: FoundFile,
    bytes: Uint8Array,
    sha256: string,
    known: PreviousSource | undefined,
    previous: Previous,
  ): Promise<Refusal | null> {
    if (known?.sha256 === sha256 && this.isCurrent(known, previous)) {
      this.kept.push(known.id);
      return null;
    }
    const note = this.notes.get(join(found.root, found.file));
    const reading = await readSource(bytes, givenOf(found.file, note, previous.registry.agencies));
    if (!reading.ok) return reading;
    const report = {
      ...reading.report,
      published: reading.report.published ?? note?.published ?? null,
    };
    const agency = agencyOf(report.agency, report.synthetic, previous.registry);
    if ("code" in agency) return agency;
    if (!isPlaced(report)) return refuse("year_unknown");
    await this.originals.keep(sha256, bytes);
    const source: Source = {
      ...found,
      ...{ id: this.nextId++, sha256, format: reading.format, bytes: bytes.length },
      ...{ url: note?.url ?? null, note: note?.note ?? null, synthetic: report.synthetic },
    };
    this.builder ??= await EditionBuilder.begin(this.editions);
    await this.builder.add(source, agency, report);
    this.read++;
    return null;
  }

  /** Sources of other folders stay as they are; where their reading cannot be taken over, the original is read again. */
  private async readElsewhere(
    files: readonly FoundFile[],
    gone: readonly PreviousSource[],
    previous: Previous,
  ): Promise<void> {
    const here = new Set(files.map(({ root, file }) => join(root, file)));
    const left = new Set(gone.map(({ id }) => id));
    for (const source of previous.sources)
      if (!here.has(join(source.root, source.file)) && !left.has(source.id))
        await this.keep(source, previous);
  }

  private async keep(source: PreviousSource, previous: Previous): Promise<void> {
    if (this.isCurrent(source, previous)) {
      this.kept.push(source.id);
      return;
    }
    const bytes = await this.originals.read(source.sha256);
    const found = { root: source.root, file: source.file };
    const refusal = await this.accept(found, bytes, source.sha256, undefined, previous);
    if (refusal) this.refused.push({ file: join(source.root, source.file), refusal });
  }

  /** Whether the stored reading is what reading the same bytes now would give. */
  private isCurrent(source: PreviousSource, previous: Previous): boolean {
    const note = this.notes.get(join(source.root, source.file));
    const sameNote = !note || (note.url === source.url && note.note === source.note);
    const agency = previous.registry.agencies.get(source.agency);
    const sameAgency = agency && previous.registry.find(agency.name)?.id === agency.id;
    return previous.path !== null && sameNote && sameAgency === true;
  }

  private async finish(
    previous: Previous,
    changed: boolean,
    gone: readonly PreviousSource[],
  ): Promise<LoadSummary> {
    const summary = {
      read: this.read,
      unchanged: this.kept.length,
      removed: gone.map(({ root, file }) => join(root, file)),
      refused: this.refused,
    };
    if (!changed || this.read + this.kept.length + gone.length === 0)
      return { ...summary, edition: await this.editions.current() };
    this.builder ??= await EditionBuilder.begin(this.editions);
    if (previous.path) await this.builder.keep(previous.path, this.kept);
    return { ...summary, edition: await this.builder.publish(previous.registry, this.reader) };
  }
}

const isPlaced = (report: Report): report is PlacedReport =>
  report.year !== null && report.scope !== null;

/** The agency of a report; generated data never stands under a real agency, nor the reverse. */
function agencyOf(name: string | null, synthetic: boolean, registry: Registry): Agency | Refusal {
  if (name === null) return refuse("agency_unknown");
  const agency = registry.learn(name, synthetic);
  return agency.synthetic === synthetic ? agency : refuse("synthetic_mismatch", name);
}

/** Sources once loaded from a folder that has been named again and holds them no longer. */
function missing(
  sources: readonly PreviousSource[],
  files: readonly FoundFile[],
  folders: readonly string[],
): PreviousSource[] {
  const here = new Set(files.map(({ root, file }) => join(root, file)));
  const isBelow = (path: string) => folders.some((folder) => path.startsWith(join(folder, "/")));
  return sources.filter(({ root, file }) => {
    const path = join(root, file);
    return isBelow(path) && !here.has(path);
  });
}

const snapshot = ({ regions, agencies }: Registry): string =>
  JSON.stringify([[...regions.values()], [...agencies.values()]]);
