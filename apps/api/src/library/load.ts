import { join } from "node:path";
import { type Refusal, refuse } from "../documents/refusal.ts";
import { EditionBuilder } from "./builder.ts";
import { Editions } from "./editions.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import { locked } from "./lock.ts";
import { givenOf, readManifest, type SourceRow } from "./manifest.ts";
import { Originals } from "./originals.ts";
import { type Previous, type PreviousSource, readPrevious } from "./previous.ts";
import { readerVersion } from "./reader-version.ts";
import type { ReadReport } from "./reading.ts";
import { ReadingPool } from "./reading-pool.ts";
import type { Source } from "./reading-row.ts";
import type { Candidates, Registry } from "./registry.ts";

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
  /** How many threads read; one a core if not given. */
  readonly jobs?: number;
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
  private readonly pool: ReadingPool;
  private readonly reader = readerVersion();
  private readonly notes = new Map<string, SourceRow>();
  private readonly kept: number[] = [];
  private readonly refused: { file: string; refusal: Refusal }[] = [];
  private builder: Promise<EditionBuilder> | null = null;
  private read = 0;
  private nextId = 1;

  constructor(options: LoadOptions) {
    this.options = options;
    this.editions = new Editions(options.library);
    this.originals = new Originals(options.library);
    this.pool = new ReadingPool(options.library, options.jobs);
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
      await (await this.builder)?.abandon();
      throw error;
    } finally {
      await this.pool.close();
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
    let done = 0;
    await this.each(files, async (found) => {
      const path = join(found.root, found.file);
      const former = known.get(path);
      const isKept = former !== undefined && this.isCurrent(former, previous);
      const refusal = await this.readOne(found, path, isKept ? former : null, previous.registry);
      if (refusal) this.refused.push({ file: path, refusal });
      if (refusal && former) await this.keep(former, previous);
      this.options.onProgress?.(++done, files.length);
    });
  }

  /** Does something for every item, for as many at a time as the threads can take. */
  private async each<Item>(
    items: readonly Item[],
    action: (item: Item) => Promise<void>,
  ): Promise<void> {
    const left = items.values();
    const lane = async () => {
      for (const item of left) await action(item);
    };
    await Promise.all(Array.from({ length: this.pool.width }, lane));
  }

  /** Reads a file and adds its report, unless it is the one that is known. */
  private async readOne(
    found: FoundFile,
    path: string,
    known: PreviousSource | null,
    registry: Registry,
  ): Promise<Refusal | null> {
    const note = this.notes.get(join(found.root, found.file));
    const given = givenOf(found.file, note, registry.agencies);
    const [published, sha256] = [note?.published ?? null, known?.sha256 ?? null];
    const id = this.nextId++;
    const reading = await this.pool.read({ path, id, given, published, known: sha256 });
    if (!reading.ok) return reading;
    if (!reading.unchanged) return this.add(found, id, reading, registry);
    if (known) this.kept.push(known.id);
    return null;
  }

  private async add(
    found: FoundFile,
    id: number,
    reading: ReadReport,
    registry: Registry,
  ): Promise<Refusal | null> {
    const { sha256, format, bytes, synthetic } = reading;
    const agency = agencyOf(reading, registry);
    if ("code" in agency) return agency;
    const { url = null, note = null } = this.notes.get(join(found.root, found.file)) ?? {};
    const source: Source = { ...found, id, sha256, format, bytes, url, note, synthetic };
    this.read++;
    const builder = await this.begin();
    await builder.add(source, agency.id, reading);
    return null;
  }

  private begin(): Promise<EditionBuilder> {
    this.builder ??= EditionBuilder.begin(this.editions);
    return this.builder;
  }

  /** Sources of other folders stay as they are; where their reading cannot be taken over, the original is read again. */
  private async readElsewhere(
    files: readonly FoundFile[],
    gone: readonly PreviousSource[],
    previous: Previous,
  ): Promise<void> {
    const here = new Set(files.map(({ root, file }) => join(root, file)));
    const left = new Set(gone.map(({ id }) => id));
    const elsewhere = previous.sources.filter(
      ({ id, root, file }) => !here.has(join(root, file)) && !left.has(id),
    );
    await this.each(elsewhere, (source) => this.keep(source, previous));
  }

  private async keep(source: PreviousSource, previous: Previous): Promise<void> {
    if (this.isCurrent(source, previous)) {
      this.kept.push(source.id);
      return;
    }
    const { root, file, sha256 } = source;
    const path = this.originals.path(sha256);
    const refusal = await this.readOne({ root, file }, path, null, previous.registry);
    if (refusal) this.refused.push({ file: join(root, file), refusal });
  }

  /** Whether the stored reading is what reading the same bytes now would give. */
  private isCurrent(source: PreviousSource, previous: Previous): boolean {
    const note = this.notes.get(join(source.root, source.file));
    const sameNote = !note || (note.url === source.url && note.note === source.note);
    const agency = previous.registry.agencies.get(source.agency);
    const sameAgency =
      agency && previous.registry.find(agency.name, { region: agency.region })?.id === agency.id;
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
    const builder = await this.begin();
    if (previous.path) await builder.keep(previous.path, this.kept);
    return { ...summary, edition: await builder.publish(previous.registry, this.reader) };
  }
}

const described = ({ candidates }: Candidates, name: string) =>
  [name, ...candidates.map((one) => `${one.name} (${one.id})`)].join("|");

/** The agency of a report; generated data never stands under a real agency, nor the reverse. */
function agencyOf({ agency: name, synthetic, hint }: ReadReport, registry: Registry) {
  const agency = registry.learn(name, synthetic, hint);
  if ("candidates" in agency) return refuse("agency_ambiguous", described(agency, name));
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
