import { join } from "node:path";
import { sums } from "@gongkai/model";
import type { Client } from "pg";
import { Database } from "../../apps/api/src/database/database.ts";
import { cellColumns } from "../../apps/api/src/database/schema.ts";
import { join as joined, literal, name, sql } from "../../apps/api/src/database/sql.ts";

const pgTypes = { INTEGER: sql`integer`, DOUBLE: sql`double precision` };

const keys = {
  source: sql`integer PRIMARY KEY`,
  agency: sql`text NOT NULL`,
  region: sql`text`,
  province: sql`text`,
  path: sql`text`,
  level: sql`text`,
  kind: sql`text NOT NULL`,
  year: sql`integer NOT NULL`,
  scope: sql`text NOT NULL`,
  synthetic: sql`boolean NOT NULL`,
};

/** Every cell and sum, as the report table of an edition has them: the same rows. */
const figures = [
  ...cellColumns.map(({ name: cell, type }) => sql`${name(cell)} ${pgTypes[type]}`),
  ...sums.map((sum) => sql`${name(sum.name)} integer`),
];

const indexes = [
  sql`CREATE INDEX ON reports (path text_pattern_ops, year)`,
  sql`CREATE INDEX ON reports (region, year)`,
  sql`CREATE INDEX ON reports (agency, year)`,
  sql`CREATE INDEX ON reports (year)`,
];

/** The edition's reports as a table with indexes in PostgreSQL, the region's path and province with each; how many. */
export async function copyReports(
  edition: string,
  client: Client,
  folder: string,
): Promise<number> {
  const file = join(folder, "reports.csv");
  await writeCsv(edition, file);
  const columns = [
    ...Object.entries(keys).map(([key, type]) => sql`${name(key)} ${type}`),
    ...figures,
  ];
  await client.query(sql`CREATE TABLE reports (${joined(columns)})`.text);
  const { rowCount } = await client.query(
    sql`COPY reports FROM ${literal(file)} (FORMAT csv, HEADER)`.text,
  );
  for (const index of indexes) await client.query(index.text);
  await client.query("VACUUM ANALYZE reports");
  return rowCount ?? 0;
}

async function writeCsv(edition: string, file: string): Promise<void> {
  const database = await Database.open();
  await database.attach(edition, "edition");
  const regions = sql`SELECT code, path, split_part(path, '/', 2) AS province FROM edition.regions`;
  const columns = joined(
    [...Object.keys(keys), ...cellColumns.map((c) => c.name), ...sums.map((sum) => sum.name)].map(
      name,
    ),
  );
  const rows = sql`SELECT ${columns} FROM edition.reports LEFT JOIN (${regions}) ON code = region`;
  await database.script(sql`COPY (${rows}) TO ${literal(file)} (FORMAT csv, HEADER)`.text);
  database.close();
}
