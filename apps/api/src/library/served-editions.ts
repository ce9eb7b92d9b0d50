import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { schemaVersion } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import { type EditionHead, readHead } from "./edition-head.ts";
import { Editions } from "./editions.ts";
import { type Mergers, mergersOf } from "./mergers.ts";
import { Originals } from "./originals.ts";
import { RegionTree } from "./region-tree.ts";

/** An edition open for questions. */
export interface ServedEdition {
  readonly number: number;
  readonly built: string;
  /** The first and last year of any report in it; null in an edition without reports. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly mergers: Mergers;
  readonly regions: RegionTree;
  readonly database: Database;
}

/** An edition that is being opened, or is open. */
interface Opening {
  readonly found: Promise<ServedEdition | null>;
  edition?: ServedEdition;
  /** It is looked at from time to time whether nobody asks it any more. */
  isWatched?: true;
}

/** How many editions stay open though nobody asks them: those asked last, the current one among them. */
const mostOpen = 2;

/** After so many milliseconds without a query no download that began before is taken to be still under way. */
const longestPause = 2 * 60_000;

/** The editions of a library as a server needs them: opened once, the current one followed as loads switch it. */
export class ServedEditions {
  private readonly editions: Editions;
  private readonly originals: Originals;
  /** Those asked last stand last. */
  private readonly open = new Map<number, Opening>();
  private readonly heads = new Map<string, Promise<EditionHead | null>>();
  /** Editions that cannot be read: looked at once, however many they are. */
  private readonly unreadable = new Set<number>();
  private stampNow: string | undefined;
  private named: { readonly stamp: string; readonly number: number | null } | undefined;

  private readonly grace: number;

  constructor(library: string, grace = longestPause) {
    this.grace = grace;
    this.editions = new Editions(library);
    this.originals = new Originals(library);
  }

  numbers(): Promise<number[]> {
    return this.editions.all();
  }

  /** The number of the edition that is served where none is asked for. */
  async currentNumber(): Promise<number | null> {
    return (await this.get())?.number ?? null;
  }

  /** What an edition holds, counted once; null where it cannot be read. It is not opened for questions. */
  head(number: number): Promise<EditionHead | null> {
    const key = `${number} ${this.editions.stampOf(number)}`;
    const known = this.heads.get(key) ?? readHead(this.editions.path(number));
    this.heads.set(key, known);
    return known;
  }

  /** The original file with that hash of its content; null where it is not kept. */
  original(sha256: string): Promise<Buffer | null> {
    return readFile(this.originals.path(sha256)).catch(() => null);
  }

  /**
   * The edition of that number, or the current one; null where there is none that this version can read. In place of a
   * current one that cannot be read, the last before it that can.
   */
  async get(number?: number): Promise<ServedEdition | null> {
    const at = this.at(number);
    if (at) return at;
    const current = number ?? (await this.current());
    if (current === null) return null;
    const all = await this.editions.all();
    const wanted = number === undefined ? all.filter((n) => n <= current).toReversed() : [number];
    for (const one of wanted) {
      const edition = all.includes(one) ? await this.opened(one) : null;
      if (edition) return edition;
    }
    return null;
  }

  /** What `get` gives, where it need not be waited for. */
  at(number?: number): ServedEdition | undefined {
    if (number === undefined && this.named?.stamp !== this.stamp()) return undefined;
    const wanted = number ?? this.named?.number ?? 0;
    const opening = this.open.get(wanted);
    if (!opening?.edition) return undefined;
    if (number !== undefined && !existsSync(this.editions.path(number))) return undefined;
    this.touch(wanted, opening);
    return opening.edition;
  }

  /** What `current` names; the file is read again only when it has become another. */
  private async current(): Promise<number | null> {
    const stamp = this.stamp();
    if (this.named?.stamp !== stamp) this.named = { stamp, number: await this.editions.current() };
    return this.named.number;
  }

  /** Of the file `current`, looked at once for all requests that come in the same turn of the event loop. */
  private stamp(): string {
    if (this.stampNow === undefined) setImmediate(() => (this.stampNow = undefined));
    this.stampNow ??= this.editions.stamp();
    return this.stampNow;
  }

  /** Opens an edition once; that one cannot be read is said once. */
  private opened(number: number): Promise<ServedEdition | null> {
    if (this.unreadable.has(number)) return Promise.resolve(null);
    const opening = this.open.get(number) ?? this.begin(number);
    this.touch(number, opening);
    return opening.found;
  }

  private begin(number: number): Opening {
    const opening: Opening = { found: this.tryToOpen(number) };
    opening.found.then((edition) => {
      if (edition) opening.edition = edition;
    });
    return opening;
  }

  private touch(number: number, opening: Opening): void {
    this.open.delete(number);
    this.open.set(number, opening);
    if (this.open.size <= mostOpen) return;
    for (const [one, other] of this.open)
      if (!other.isWatched && !this.isAmongLast(one)) this.watch(one, other, this.grace);
  }

  private isAmongLast(number: number): boolean {
    return [...this.open.keys()].slice(-mostOpen).includes(number);
  }

  /** Closes an edition that others have taken the place of, when it is quiet: left to itself it would keep its memory. */
  private watch(number: number, opening: Opening, milliseconds: number): void {
    opening.isWatched = true;
    setTimeout(() => {
      delete opening.isWatched;
      if (this.open.get(number) !== opening || this.isAmongLast(number)) return;
      const wait = this.grace - (opening.edition?.database.quietFor() ?? 0);
      if (wait > 0) return this.watch(number, opening, wait);
      this.open.delete(number);
      opening.edition?.database.close();
    }, milliseconds).unref();
  }

  private async tryToOpen(number: number): Promise<ServedEdition | null> {
    const path = this.editions.path(number);
    const edition = await openEdition(number, path).catch(() => null);
    if (edition) return edition;
    this.unreadable.add(number);
    this.open.delete(number);
    process.stderr.write(`${path} is damaged or of another version: not served\n`);
    return null;
  }
}

async function openEdition(number: number, path: string): Promise<ServedEdition | null> {
  const database = await Database.openReadOnly(path);
  const row = z.object({
    version: z.int(),
    built: z.string(),
    from: z.int().nullable(),
    to: z.int().nullable(),
  });
  const [edition] = await database.query(
    sql`SELECT schema_version AS version, built, (SELECT min(year) FROM reports) AS "from", (SELECT max(year) FROM reports) AS "to"
        FROM edition`,
    row,
  );
  if (edition?.version !== schemaVersion) return null;
  const { built, from, to } = edition;
  const years = from === null || to === null ? null : { from, to };
  const [mergers, regions] = await Promise.all([mergersOf(database), RegionTree.of(database)]);
  return { number, built, years, mergers, regions, database };
}
