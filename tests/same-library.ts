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

async function hashOf(database: Database, table: string): Promise<string> {
  const except = table === "sources" ? sql`EXCLUDE (modified)` : sql``;
  const [row] = await database.query(
    sql`SELECT count(*) || ' ' || coalesce(sum(hash(t)::HUGEINT), 0) AS hash FROM (SELECT * ${except} FROM ${name(table)}) t`,
    z.object({ hash: z.string() }),
  );
  return row?.hash ?? "";
}
