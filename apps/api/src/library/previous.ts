import { kinds, levels } from "@gongkai/model";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { schemaVersion } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import type { Editions } from "./editions.ts";
import { generated } from "./reader-version.ts";
import { Registry } from "./registry.ts";

const agencyRow = z.object({
  id: z.string(),
  name: z.string(),
  other_names: z.string(),
  region: z.string().nullable(),
  level: z.enum(levels).nullable(),
  kind: z.enum(kinds.map(({ key }) => key)),
  scope: z.enum(["unit", "consolidated"]),
  from: z.int().nullable(),
  to: z.int().nullable(),
  successor: z.string().nullable().default(null),
  synthetic: z.boolean(),
});

const text = z.string().default("");
const year = z.int().nullable().default(null);

/** What older editions did not hold is empty. */
const regionRow = z
  .object({
    code: z.string(),
    name: z.string(),
    short_name: text,
    name_en: z.string(),
    pinyin: text,
    initials: text,
    parent: z.string().nullable(),
    level: z.enum(levels),
    valid_from: year,
    valid_to: year,
    replaced_by: z.string().nullable().default(null),
    other_names: text,
    government: z.boolean().default(false),
    synthetic: z.boolean(),
  })
  .transform(({ code, name, short_name, name_en, pinyin, initials, parent, level, ...row }) => {
    const { valid_from: from, valid_to: to, ...rest } = row;
    // In the order of the manifest's columns: registers are compared as they are written.
    return {
      ...{ code, name, short_name, name_en, pinyin, initials, parent, level },
      ...{ from, to, ...rest },
    };
  });

/** What the library holds before a load. */
export interface Previous {
  /** The edition's file; null where there is none. */
  readonly path: string | null;
  /** Whether its sources say all that ours do. */
  readonly sameSchema: boolean;
  /** Whether its readings are what reading the same files now would give. */
  readonly usable: boolean;
  /** The highest number of a source. */
  readonly lastId: number;
  /** Later editions that are damaged: nothing of them is taken over. */
  readonly unreadable: readonly number[];
  readonly registry: Registry;
}

const nothing = { path: null, sameSchema: false, usable: false, lastId: 0 };

const headRow = z.object({ schema_version: z.int(), reader: z.string(), last: z.int() });

/** Looks at the edition that is served: the current one, or where that cannot be read the last before it that can. */
export async function readPrevious(editions: Editions, reader: string): Promise<Previous> {
  const current = await editions.current();
  const numbers = current === null ? [] : (await editions.all()).filter((n) => n <= current);
  const unreadable: number[] = [];
  for (const number of numbers.toReversed()) {
    const previous = await readEdition(editions.path(number), reader).catch(() => null);
    if (previous) return { ...previous, unreadable };
    unreadable.push(number);
  }
  return { ...nothing, registry: new Registry(), unreadable };
}

/** Of an edition that was generated without documents nothing is taken over. */
async function readEdition(path: string, reader: string): Promise<Omit<Previous, "unreadable">> {
  const registry = new Registry();
  const database = await Database.openReadOnly(path);
  try {
    const [head] = await database.query(
      sql`SELECT schema_version, reader, (SELECT coalesce(max(id), 0) FROM sources)::INTEGER AS last
          FROM edition`,
      headRow,
    );
    if (head?.reader === generated) return { ...nothing, registry };
    registry.addRegions(await database.query(sql`SELECT * EXCLUDE (path) FROM regions`, regionRow));
    registry.addAgencies(
      await database.query(
        sql`SELECT * RENAME (expected_from AS "from", expected_to AS "to") FROM agencies`,
        agencyRow,
      ),
    );
    const sameSchema = head?.schema_version === schemaVersion;
    const usable = sameSchema && head.reader === reader;
    return { path, sameSchema, usable, lastId: head?.last ?? 0, registry };
  } finally {
    database.close();
  }
}
