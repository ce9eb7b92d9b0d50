import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBValue } from "@duckdb/node-api";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { schema, schemaVersion } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import type { ReadReport } from "./reading.ts";
import { type Source, sourceRow } from "./reading-row.ts";

/** A file that was refused for what is in it. */
export interface RefusedSource
  extends Pick<Source, "id" | "root" | "file" | "sha256" | "bytes" | "modified" | "given"> {
  readonly code: string;
  readonly detail: string | null;
}

/** How many files are put away at a time, and how long one may wait for that, in milliseconds. */
const batchSize = 256;
const longestWait = 500;

type Batch = Record<string, DuckDBValue[][]>;

/**
 * What has been read and stands in no edition yet. It is put away while a load runs, so that one that is interrupted
 * has lost nothing and the next takes it over. Readings by other code than this are thrown away.
 */
export class Staging {
  readonly database: Database;
  /** The highest number that an earlier load has given to a file. */
  readonly taken: number;
  isEmpty = false;
  private readonly path: string;
  private lastId: number;
  private batch: Batch = {};
  private size = 0;
  private since = 0;
  private writing: Promise<void> = Promise.resolve();

  private constructor(path: string, database: Database, taken: number) {
    this.path = path;
    this.database = database;
    this.taken = taken;
    this.lastId = taken;
  }

  static async open(library: string, reader: string): Promise<Staging> {
    const path = join(library, "staging.duckdb");
    await rm(`${path}.tmp`, { force: true, recursive: true });
    const known = await openKnown(path, reader);
    if (known) return new Staging(path, known, await highestId(known));
    await rm(path, { force: true });
    await rm(`${path}.wal`, { force: true });
    const database = await Database.open(path, options);
    const tables = readFileSync(new URL("../database/staging.sql", import.meta.url), "utf8");
    await database.script(`${schema()}${tables}`);
    await database.run(sql`INSERT INTO edition VALUES (0, ${schemaVersion}, ${reader}, '')`);
    return new Staging(path, database, 0);
  }

  /** A number for the rows of the next file that is read. */
  newId(): number {
    return ++this.lastId;
  }

  async addReport(source: Source, { rows }: ReadReport): Promise<void> {
    await this.add({ sources: [sourceRow(source)], ...rows });
  }

  async addRefusal(r: RefusedSource): Promise<void> {
    const row = [r.id, r.root, r.file, r.sha256, r.bytes, r.modified, r.given, r.code, r.detail];
    await this.add({ refusals: [row] });
  }

  /** Puts away all that waits. */
  async flush(): Promise<void> {
    await this.writing;
    this.write();
    await this.writing;
  }

  /** Closes the file; one that holds nothing is removed. */
  async close(): Promise<void> {
    this.database.close();
    if (this.isEmpty) await rm(this.path, { force: true });
  }

  /** Batches are written while the next one fills, but never more than one: who is faster waits. */
  private async add(rows: Readonly<Record<string, readonly DuckDBValue[][]>>): Promise<void> {
    for (const [table, more] of Object.entries(rows))
      this.batch[table] = this.batch[table]?.concat(more) ?? [...more];
    if (this.size++ === 0) this.since = performance.now();
    if (this.size < batchSize && performance.now() - this.since < longestWait) return;
    await this.writing;
    this.write();
  }

  private write(): void {
    if (this.size === 0) return;
    const { batch } = this;
    this.batch = {};
    this.size = 0;
    this.writing = this.database.appendAll(batch);
    this.writing.catch(() => {});
  }
}

/** Every checkpoint writes the last rows of all tables anew, up to 122,880 of each: few are made. */
const options = { memory_limit: "1GB", checkpoint_threshold: "128MB" };

/** What an earlier load has left, if it can be used. */
async function openKnown(path: string, reader: string): Promise<Database | null> {
  const database = await Database.open(path, options).catch(() => null);
  const row = z.object({ schema_version: z.int(), reader: z.string() });
  const [edition] = (await database?.query(sql`SELECT * FROM edition`, row).catch(() => [])) ?? [];
  if (edition?.schema_version === schemaVersion && edition.reader === reader) return database;
  database?.close();
  return null;
}

async function highestId(database: Database): Promise<number> {
  const [row] = await database.query(
    sql`SELECT coalesce(max(id), 0)::INTEGER AS id FROM
        (SELECT id FROM sources UNION ALL SELECT id FROM refusals)`,
    z.object({ id: z.int() }),
  );
  return row?.id ?? 0;
}
