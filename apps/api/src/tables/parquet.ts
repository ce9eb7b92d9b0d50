import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database } from "../database/database.ts";
import { join as joined, literal, name, sql } from "../database/sql.ts";
import type { Origin } from "./about.ts";
import type { Rows, Sheet } from "./sheet.ts";
import type { Column } from "./table.ts";

const types: Readonly<Record<Column["type"], string>> = {
  integer: "INTEGER",
  number: "DOUBLE",
  text: "VARCHAR",
  boolean: "BOOLEAN",
};

/** A sheet as Parquet, written by a database of its own that can reach one temporary folder and nothing else. */
export async function* parquetOf(sheet: Sheet, rows: Rows, origin: Origin) {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-answer-"));
  const database = await Database.open();
  try {
    await lockInto(database, folder);
    const file = join(folder, "answer.parquet");
    const ddl = sheet.columns.map(({ key, type }) => `${name(key).text} ${types[type]}`);
    await database.script(`CREATE TABLE answer (${ddl.join(", ")})`);
    for await (const batch of rows) await database.append("answer", batch);
    const about = sql`KV_METADATA {${joined(metadata(sheet, origin))}}`;
    const how = sql`(FORMAT parquet, COMPRESSION zstd, ${about})`;
    await database.script(sql`COPY answer TO ${literal(file)} ${how}`.text);
    yield* createReadStream(file);
  } finally {
    database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function lockInto(database: Database, folder: string): Promise<void> {
  await database.script(sql`SET allowed_directories = [${literal(folder)}]`.text);
  await database.script("SET enable_external_access = false");
  await database.script("SET lock_configuration = true");
}

function metadata({ label, said }: Sheet, { filters, built, link }: Origin) {
  const facts = {
    ...{ title_zh: label.zh, title_en: label.en, edition: `${said.edition}`, built, link },
    ...{ filters: JSON.stringify(filters), coverage: JSON.stringify(said.coverage ?? []) },
  };
  return Object.entries(facts).map(([key, value]) => sql`${name(key)}: ${literal(value)}`);
}
