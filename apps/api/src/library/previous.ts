import { kinds, levels } from "@gongkai/model";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { schemaVersion } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import type { Editions } from "./editions.ts";
import { Registry } from "./registry.ts";

const sourceRow = z.object({
  id: z.int(),
  root: z.string(),
  file: z.string(),
  sha256: z.string(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  agency: z.string(),
});

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

export type PreviousSource = z.infer<typeof sourceRow>;

/** What the library holds before a load. */
export interface Previous {
  /** Its file, or null where there is none or its readings cannot be taken over. */
  readonly path: string | null;
  readonly sources: readonly PreviousSource[];
  readonly registry: Registry;
}

/** Looks at the current edition. One of another schema is left alone: everything is read again. */
export async function readPrevious(editions: Editions, reader: string): Promise<Previous> {
  const number = await editions.current();
  const registry = new Registry();
  if (number === null) return { path: null, sources: [], registry };
  const path = editions.path(number);
  const database = await Database.openReadOnly(path);
  try {
    const version = z.object({ schema_version: z.int(), reader: z.string() });
    const [edition] = await database.query(
      sql`SELECT schema_version, reader FROM edition`,
      version,
    );
    const sources = await database.query(
      sql`SELECT s.id, s.root, s.file, s.sha256, s.url, s.note, r.agency
          FROM sources s JOIN readings r ON r.source = s.id ORDER BY s.id`,
      sourceRow,
    );
    registry.addRegions(await database.query(sql`SELECT * EXCLUDE (path) FROM regions`, regionRow));
    registry.addAgencies(
      await database.query(
        sql`SELECT * RENAME (expected_from AS "from", expected_to AS "to") FROM agencies`,
        agencyRow,
      ),
    );
    const same = edition?.schema_version === schemaVersion && edition.reader === reader;
    return { path: same ? path : null, sources, registry };
  } finally {
    database.close();
  }
}
