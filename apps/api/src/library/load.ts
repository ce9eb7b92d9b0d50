import { createHash } from "node:crypto";
import type { RefusalCode } from "../documents/refusal.ts";
import { DiskFull, isDiskFull } from "./disk-full.ts";
import { Editions } from "./editions.ts";
import { type Found, findFiles, present } from "./find-files.ts";
import { planFormer } from "./former-sources.ts";
import { KnownFacts } from "./known-facts.ts";
import { LoadStopped } from "./load-stopped.ts";
import { locked } from "./lock.ts";
import { Originals } from "./originals.ts";
import { placeClaims } from "./place-claims.ts";
import { Plan } from "./plan.ts";
import { type Previous, readPrevious } from "./previous.ts";
import { choose, clear, countsOf, number, replacedPaths } from "./publication.ts";
import { publish } from "./publish.ts";
import { readPart } from "./read-part.ts";
import { readerVersion } from "./reader-version.ts";
import { ReadingPool } from "./reading-pool.ts";
import { type RefusedPath, reasonsOf, refusedPaths } from "./refused-paths.ts";
import type { Registry } from "./registry.ts";
import { Staging } from "./staging.ts";

/** What a load did, file by file where something was refused, replaced or taken out. */
export interface LoadSummary {
  /** The edition now served; null where nothing has ever been loaded. */
  readonly edition: number | null;
  readonly read: number;
  /** Read by a load that was interrupted, and taken over from it. */
  readonly resumed: number;
  readonly unchanged: number;
  /** Of the unchanged those that stand as a manifest told that no longer speaks of them. */
  readonly remembered: number;
  /** The files of reports that were current and are history now. */
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
  readonly refused: readonly RefusedPath[];
  /** How many were refused for each reason. */
  readonly reasons: Readonly<Partial<Record<RefusalCode, number>>>;
  /** Editions that are damaged; the load went on from the last before them. */
  readonly unreadable: readonly number[];
}

export interface LoadOptions {
  readonly library: string;
  readonly paths: readonly string[];
  /** Folders whose manifests are read besides those of the paths. */
  readonly manifests?: readonly string[];
  /** A sources.csv of any name that says where files are from; its paths start from its folder. */
  readonly manifest?: string;
  /** How many processes read; one a core if not given. */
  readonly jobs?: number;
  /** Called after each file that is looked at. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Stops the load; what it has read is kept for the next. */
  readonly signal?: AbortSignal;
}

/**
 * Loads files and folders into the library and switches to a new edition if anything changed. A named folder is taken
 * as it is now: what was loaded from it before and is there no longer is taken out. A file that is refused leaves what
 * was read of it before in place. Throws `LibraryBusy`, `LoadStopped`, `DiskFull` or `ManifestError`.
 */
export function load(options: LoadOptions): Promise<LoadSummary> {
  return asKnownError(options, () => locked(options.library, () => prepared(options)));
}

async function asKnownError<T>(
  { library, signal }: LoadOptions,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (signal?.aborted) throw new LoadStopped();
    throw isDiskFull(error) ? new DiskFull(library) : error;
  }
}

/** What a load works with. */
interface Means {
  readonly options: LoadOptions;
  readonly reader: string;
  readonly editions: Editions;
  readonly previous: Previous;
  readonly staging: Staging;
  readonly pool: ReadingPool;
  readonly signal: AbortSignal;
}

/** Opens what a load works with, and closes it however the load ends. */
async function prepared(options: LoadOptions): Promise<LoadSummary> {
  const { library, signal = new AbortController().signal } = options;
  const reader = readerVersion();
  const editions = new Editions(library);
  await editions.clear();
  await new Originals(library).clear();
  const previous = await readPrevious(editions, reader);
  const staging = await Staging.open(library, reader);
  const pool = new ReadingPool(library, options.jobs);
  try {
    if (previous.path !== null) await staging.database.attach(previous.path, "former");
    return await run({ options, reader, editions, previous, staging, pool, signal });
  } finally {
    await pool.close();
    await staging.close();
  }
}

async function run(means: Means): Promise<LoadSummary> {
  const { previous, staging, options } = means;
  const { registry, usable } = previous;
  const found = await findFiles(options.paths, options.manifest);
  const plan = await Plan.begin(staging.database, usable);
  const before = fingerprint(registry);
  const facts = await factsOf(means, found);
  await planFiles(plan, found, facts);
  const removed = previous.path === null ? [] : await plan.findGone();
  const unopened = [...found.refused, ...(await readAll(means, plan, facts))];
  await means.pool.close();
  const registered = fingerprint(registry) !== before;
  const outdated = (previous.path !== null && !usable) || previous.unreadable.length > 0;
  await placeClaims(staging.database, registry, usable && registered);
  const { added, kept } = await choose(staging.database, usable);
  const changed = added > 0 || removed.length > 0 || registered || outdated;
  const any = added + kept + removed.length > 0;
  const counts = await countsOf(staging.database, staging.taken, usable);
  const refused = [...unopened, ...(await refusedPaths(staging.database, usable))];
  const edition = changed && any ? await next(means) : await means.editions.current();
  const replaced = await replacedPaths(staging.database);
  staging.isEmpty = await clear(staging.database);
  const { unreadable } = previous;
  return {
    edition,
    ...counts,
    replaced,
    removed,
    refused,
    reasons: reasonsOf(refused),
    unreadable,
  };
}

/** Reads what has to be read: the files named, and all that other code than this has read. */
async function readAll(
  means: Means,
  plan: Plan,
  facts: KnownFacts,
): Promise<readonly RefusedPath[]> {
  const { previous, staging, options } = means;
  const { onProgress = () => {} } = options;
  const reading = { ...means, plan, onProgress };
  const unopened = await readPart("found", reading);
  if (previous.path === null || previous.usable) return unopened;
  await planFormer(staging.database, previous, plan, facts, new Originals(options.library));
  return [...unopened, ...(await readPart("former", reading))];
}

async function factsOf(
  { options, previous }: Means,
  { files, folders }: Found,
): Promise<KnownFacts> {
  const { manifests = [], manifest } = options;
  const facts = new KnownFacts(previous.registry);
  for (const folder of [...manifests, ...folders, ...files.map(({ root }) => root)])
    await facts.addFolder(folder);
  if (manifest !== undefined) await facts.addFile(manifest);
  await facts.check();
  return facts;
}

async function planFiles(plan: Plan, { files, folders }: Found, facts: KnownFacts): Promise<void> {
  await plan.addFolders(folders);
  let position = 0;
  for (const page of present(files))
    await plan.addFiles(
      page.map((file) => ({
        ...file,
        position: position++,
        original: file.path,
        given: JSON.stringify(facts.of(file)),
        noted: facts.has(file),
        superseded: false,
      })),
    );
}

/** Builds the next edition and switches to it. */
async function next({ staging, previous, signal, ...means }: Means): Promise<number> {
  const { registry, usable, lastId } = previous;
  const stop = () => staging.database.interrupt();
  signal.addEventListener("abort", stop);
  try {
    await number(staging.database, lastId);
    return await publish({ ...means, staging: staging.database, registry, usable }, signal);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Changes whenever a place or an agency does; the governments that must report follow from the places. */
function fingerprint({ regions, agencies }: Registry): string {
  const hash = createHash("sha256");
  for (const row of [...regions.values(), ...agencies.values()]) hash.update(JSON.stringify(row));
  return hash.digest("hex");
}
