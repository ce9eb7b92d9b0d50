import { readFileSync } from "node:fs";
import { sep } from "node:path";
import { z } from "zod";
import type { Database } from "../database/database.ts";
import { type Sql, sql } from "../database/sql.ts";
import type { PresentFile } from "./find-files.ts";

/** A file of which no reading is at hand that its size and time vouch for. */
const todoRow = z.object({
  position: z.int(),
  root: z.string(),
  file: z.string(),
  path: z.string(),
  original: z.string(),
  modified: z.number().nullable(),
  given: z.string(),
  superseded: z.boolean(),
  known: z
    .string()
    .nullable()
    .transform((hashes) => hashes?.split(" ") ?? []),
});

export type Todo = z.infer<typeof todoRow>;

/** A file to load, with what is known of it. */
export interface PlannedFile extends PresentFile {
  readonly position: number;
  readonly original: string;
  readonly given: string;
  readonly noted: boolean;
  readonly superseded: boolean;
}

/** Files named for this load; and what is read again of the former edition. */
export type Part = "found" | "former";

export type Outcome = readonly [position: number, origin: "staged" | "refused", id: number];
export type Match = readonly [position: number, sha256: string];

const pageSize = 1000;

/** Positions of files named are from 0 on, those of former sources below. */
const isPart = (part: Part): Sql => (part === "found" ? sql`f.position >= 0` : sql`f.position < 0`);

/**
 * What a load has to do and has done, as tables beside those of the staging database, so that no list of a whole
 * library is ever held in lists of ours. `usable`: the readings of the former edition can be taken over.
 */
export class Plan {
  private readonly database: Database;
  private readonly usable: boolean;

  private constructor(database: Database, usable: boolean) {
    this.database = database;
    this.usable = usable;
  }

  static async begin(database: Database, usable: boolean): Promise<Plan> {
    await database.script("ATTACH ':memory:' AS plan");
    await database.script(readFileSync(new URL("plan.sql", import.meta.url), "utf8"));
    return new Plan(database, usable);
  }

  async addFolders(folders: readonly string[]): Promise<void> {
    const rows = folders.map((folder) => [folder.endsWith(sep) ? folder : `${folder}${sep}`]);
    await this.database.append("folders", rows, "plan");
  }

  async addFiles(files: readonly PlannedFile[]): Promise<void> {
    const rows = files.map((f) => [
      ...[f.position, f.root, f.file, f.path, f.original, f.bytes, f.modified, f.given],
      ...[f.noted, f.superseded],
    ]);
    await this.database.append("found", rows, "plan");
  }

  /** Finds what the former edition has that is there no longer. */
  async findGone(): Promise<readonly string[]> {
    await this.database.run(sql`
      INSERT INTO plan.gone SELECT DISTINCT path
      FROM (SELECT root || ${sep} || file AS path FROM former.sources)
      WHERE EXISTS (FROM plan.folders d WHERE starts_with(path, d.folder))
        AND path NOT IN (SELECT path FROM plan.found)`);
    const row = z.object({ path: z.string() });
    const gone = await this.database.query(sql`SELECT path FROM plan.gone ORDER BY path`, row);
    return gone.map(({ path }) => path);
  }

  /** Finds the readings at hand, and takes those of files whose size and time are what they were. */
  async settle(part: Part): Promise<void> {
    await this.addKnown(part, "staged", sql`staging.sources`);
    await this.addKnown(part, "refused", sql`staging.refusals`);
    if (this.usable) await this.addKnown(part, "former", sql`former.sources`);
    await this.database.run(sql`
      INSERT INTO plan.outcomes
      SELECT DISTINCT ON (k.position) k.position, k.origin, k.id
      FROM plan.known k JOIN plan.found f USING (position)
      WHERE k.bytes = f.bytes AND k.modified = f.modified AND ${isPart(part)}
      ORDER BY k.position, k.origin, k.id DESC`);
  }

  private async addKnown(part: Part, origin: string, table: Sql): Promise<void> {
    const still = origin === "former" ? sql`NOT s.superseded` : sql`true`;
    await this.database.run(sql`
      INSERT INTO plan.known SELECT f.position, ${origin}, s.id, s.sha256, s.bytes, s.modified
      FROM ${table} s JOIN plan.found f ON f.path = s.root || ${sep} || s.file AND (NOT f.noted OR f.given = s.given)
      WHERE ${isPart(part)} AND ${still}`);
  }

  /** How many files have to be looked at. */
  async countTodo(part: Part): Promise<number> {
    const [row] = await this.database.query(
      sql`SELECT count(*)::INTEGER AS files FROM plan.found f
          WHERE ${isPart(part)} AND f.position NOT IN (SELECT position FROM plan.outcomes)`,
      z.object({ files: z.int() }),
    );
    return row?.files ?? 0;
  }

  /** The files that have to be looked at, in order. */
  async *todo(part: Part): AsyncGenerator<Todo> {
    await this.database.run(sql`
      CREATE OR REPLACE TABLE plan.todo AS
      SELECT f.*, k.known FROM plan.found f LEFT JOIN (
        SELECT position, string_agg(DISTINCT sha256, ' ') AS known FROM plan.known GROUP BY position
      ) k USING (position)
      WHERE ${isPart(part)} AND f.position NOT IN (SELECT position FROM plan.outcomes)
      ORDER BY f.position`);
    for (let last = -(2 ** 31), page: Todo[] = []; ; last = page.at(-1)?.position ?? last) {
      page = await this.database.query(
        sql`FROM plan.todo WHERE position > ${last} ORDER BY position LIMIT ${pageSize}`,
        todoRow,
      );
      yield* page;
      if (page.length < pageSize) return;
    }
  }

  /** Which reading or refusal files have come by, as `[position, origin, id]`. */
  async addOutcomes(rows: readonly Outcome[]): Promise<void> {
    await this.database.append("outcomes", rows, "plan");
  }

  /** Gives files with a known content, as `[position, sha256]`, the reading or refusal of it. */
  async addMatches(rows: readonly Match[]): Promise<void> {
    await this.database.append("matched", rows, "plan");
    await this.match();
  }

  private async match(): Promise<void> {
    await this.database.script(`
      INSERT INTO plan.outcomes
      SELECT DISTINCT ON (k.position) k.position, k.origin, k.id
      FROM plan.known k JOIN plan.matched m USING (position, sha256)
      WHERE k.position NOT IN (SELECT position FROM plan.outcomes)
      ORDER BY k.position, k.origin, k.id DESC`);
  }
}
