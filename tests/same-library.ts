import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Database } from "../apps/api/src/database/database.ts";
import { name, sql } from "../apps/api/src/database/sql.ts";
import { Editions } from "../apps/api/src/library/editions.ts";

const tables = [
  "regions",
  "agencies",
  "sources",
  "readings",
  "cells",
  "places",
  "extras",
  "narratives",
  "findings",
  "changes",
];

/** A hash of each table of the current edition: the same for the same rows in whatever order. */
export async function contentOf(library: string): Promise<Readonly<Record<string, string>>> {
  const editions = new Editions(library);
  const number = await editions.current();
  if (number === null) return {};
  const database = await Database.openReadOnly(editions.path(number));
  const hashes = await Promise.all(tables.map((table) => hashOf(database, table)));
  database.close();
  return Object.fromEntries(tables.map((table, i) => [table, hashes[i] ?? ""]));
}

/** What lies in a library beside its editions and originals; and among those, what is not finished. */
export async function leftoversIn(library: string): Promise<readonly string[]> {
  const inFolder = async (folder: string) =>
    (await readdir(join(library, folder)).catch(() => [])).map((file) => join(folder, file));
  const known = /^(?:editions|sources|lock\.duckdb|editions\/(?:current|\d{6}\.duckdb))$/u;
  const files = await Promise.all(["", "editions", "sources/unfinished"].map(inFolder));
  return files.flat().filter((file) => !known.test(file));
}

async function hashOf(database: Database, table: string): Promise<string> {
  const except = table === "sources" ? sql`EXCLUDE (modified)` : sql``;
  const [row] = await database.query(
    sql`SELECT count(*) || ' ' || coalesce(sum(hash(t)::HUGEINT), 0) AS hash FROM (SELECT * ${except} FROM ${name(table)}) t`,
    z.object({ hash: z.string() }),
  );
  return row?.hash ?? "";
}
