import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { schemaVersion } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import { Editions } from "./editions.ts";
import { Originals } from "./originals.ts";

/** An edition open for questions. */
export interface ServedEdition {
  readonly number: number;
  readonly built: string;
  /** The first and last year of any report in it; null in an edition without reports. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly database: Database;
}

/** How many former editions stay open besides the current one. */
const mostOpen = 4;

/** The editions of a library as a server needs them: opened once, the current one followed as loads switch it. */
export class ServedEditions {
  private readonly editions: Editions;
  private readonly originals: Originals;
  private readonly open = new Map<number, Promise<ServedEdition | null>>();

  constructor(library: string) {
    this.editions = new Editions(library);
    this.originals = new Originals(library);
  }

  numbers(): Promise<number[]> {
    return this.editions.all();
  }

  currentNumber(): Promise<number | null> {
    return this.editions.current();
  }

  /** The original file with that hash of its content; null where it is not kept. */
  original(sha256: string): Promise<Buffer | null> {
    return readFile(this.originals.path(sha256)).catch(() => null);
  }

  /** The edition of that number, or the current one; null where there is none that this version can read. */
  async get(number?: number): Promise<ServedEdition | null> {
    const wanted = number ?? (await this.editions.current());
    if (wanted === null) return null;
    if (!this.open.has(wanted) && !(await this.editions.all()).includes(wanted)) return null;
    const opening = this.open.get(wanted) ?? openEdition(wanted, this.editions.path(wanted));
    this.open.delete(wanted);
    this.open.set(wanted, opening);
    opening.catch(() => this.open.delete(wanted));
    this.forgetOldest();
    return opening;
  }

  /** Questions under way keep their database; it closes when the last of them lets go of it. */
  private forgetOldest(): void {
    const [oldest] = this.open.keys();
    if (this.open.size > mostOpen && oldest !== undefined) this.open.delete(oldest);
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
  return { number, built, years, database };
}
