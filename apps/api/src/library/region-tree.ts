import { z } from "zod";
import type { Database } from "../database/database.ts";
import { isOneOf, type Sql, sql } from "../database/sql.ts";

const regionRow = z.object({ code: z.string(), path: z.string().nullable() });

/** More regions than these are not listed one by one. */
const longestList = 20;

/**
 * Which regions of an edition lie in which. They are few as against its reports, and nearly every question is about one:
 * they are kept at hand.
 */
export class RegionTree {
  private readonly paths: ReadonlyMap<string, string>;
  /** In order, all codes that agencies or regions bear. */
  private readonly codes: readonly string[];
  private readonly within = new Map<string, readonly string[]>();

  constructor(rows: readonly z.infer<typeof regionRow>[]) {
    const known = rows.flatMap(({ code, path }) => (path === null ? [] : [[code, path] as const]));
    this.paths = new Map(known);
    this.codes = rows.map(({ code }) => code).sort();
  }

  static async of(database: Database): Promise<RegionTree> {
    const rows = await database.query(
      sql`SELECT code, path FROM regions
          UNION ALL SELECT DISTINCT region, NULL FROM agencies
          WHERE region IS NOT NULL AND region NOT IN (SELECT code FROM regions)`,
      regionRow,
    );
    return new RegionTree(rows);
  }

  /** How many regions the path to one has, itself included; null of one that is not known. */
  depthOf(code: string): number | null {
    return this.paths.get(code)?.split("/").filter(Boolean).length ?? null;
  }

  /** Whether the column names a region or one that lies in it; none does in one that is not known. */
  isWithin(column: Sql, code: string): Sql {
    const path = this.paths.get(code);
    if (path === undefined) return sql`false`;
    const codes = this.codesWithin(code, path);
    const [first = code, last = code] = [codes[0], codes.at(-1)];
    if (codes.length === 1) return sql`${column} = ${code}`;
    if (this.codes.indexOf(last) - this.codes.indexOf(first) === codes.length - 1)
      return sql`${column} BETWEEN ${first} AND ${last}`;
    return codes.length <= longestList
      ? isOneOf(column, codes)
      : sql`${column} IN (SELECT code FROM regions WHERE starts_with(path, ${path}))`;
  }

  /** Looked for once: a question asks for those of its region several times. */
  private codesWithin(code: string, path: string): readonly string[] {
    const known = this.within.get(code);
    if (known) return known;
    const codes = this.codes.filter((one) => this.paths.get(one)?.startsWith(path));
    this.within.set(code, codes);
    return codes;
  }
}
