import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Database } from "../database/database.ts";
import { join as joined, literal, name, type Sql, sql } from "../database/sql.ts";
import { type CodebookRow, codebook } from "./codebook.ts";
import { columnsOf, type ExportColumn } from "./columns-of.ts";
import { csvText } from "./csv-text.ts";
import { exportTables } from "./tables.ts";

export const exportFormats = ["parquet", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  /** The edition's file. */
  readonly edition: string;
  /** An empty folder, written into. */
  readonly folder: string;
  readonly format: ExportFormat;
  /** Called when another table is written. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Writes every table of an edition, and a codebook that says what their columns mean, into a folder. */
export async function exportEdition(options: ExportOptions): Promise<void> {
  const { edition, folder, onProgress } = options;
  const temporary = join(folder, "temporary");
  await mkdir(temporary, { recursive: true });
  const database = await Database.open(edition, {
    ...{ access_mode: "READ_ONLY", memory_limit: "2GB", temp_directory: temporary },
  });
  try {
    const described = [];
    for (const [i, { key, select }] of exportTables.entries()) {
      const columns = await columnsOf(database, select);
      described.push({ key, columns });
      await write(database, key, select, columns, options);
      onProgress?.(i + 1, exportTables.length + 1);
    }
    await writeCodebook(codebook(described), options);
    onProgress?.(exportTables.length + 1, exportTables.length + 1);
  } finally {
    database.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

async function write(
  database: Database,
  key: string,
  select: Sql,
  columns: readonly ExportColumn[],
  { folder, format }: ExportOptions,
): Promise<void> {
  const file = literal(join(folder, `${key}.${format}`));
  const written = format === "csv" ? asCsv(select, columns) : select;
  const kind = format === "csv" ? sql`FORMAT csv, HEADER` : sql`FORMAT parquet, COMPRESSION zstd`;
  await database.script(sql`COPY (${written}) TO ${file} (${kind})`.text);
}

/** Makes a spreadsheet read the file as UTF-8; the first column's name bears it. */
const byteOrderMark = "\ufeff";

function asCsv(select: Sql, columns: readonly ExportColumn[]): Sql {
  const safe = columns.map(({ name: column, type }, i) => {
    const value = type === "VARCHAR" ? csvText(column) : name(column);
    return sql`${value} AS ${name(i === 0 ? byteOrderMark + column : column)}`;
  });
  return sql`SELECT ${joined(safe)} FROM (${select})`;
}

async function writeCodebook(rows: readonly CodebookRow[], options: ExportOptions): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((column) => ({ name: column, type: "VARCHAR" }));
  const database = await Database.open();
  try {
    const ddl = joined(columns.map((column) => sql`${name(column.name)} VARCHAR`));
    await database.script(sql`CREATE TABLE codebook (${ddl})`.text);
    await database.append("codebook", rows.map(Object.values));
    await write(database, "codebook", sql`FROM codebook`, columns, options);
  } finally {
    database.close();
  }
}
