import { join } from "node:path";
import type { DuckDBValue } from "@duckdb/node-api";
import { Database } from "../../database/database.ts";
import { orderOfReadings, schema } from "../../database/schema.ts";
import { literal, name, sql } from "../../database/sql.ts";
import { figureRows, sourceRow } from "../../library/reading-row.ts";
import { nationReports } from "../nation/nation-reports.ts";
import type { SyntheticReport } from "../reports.ts";
import type { SyntheticRegion, Territory } from "../territory.ts";
import { reportOf } from "./report-of.ts";

/** The tables that a report without a document adds rows to: it has no places and no running texts. */
export const preparedTables = ["sources", "readings", "special_cells", "findings"] as const;

/** What says of a source that it has no document: there is neither a file nor a content. */
const noDocument = {
  ...{ root: "", file: "", sha256: "", format: "", bytes: 0, modified: null },
  ...{ given: "", claim: "", url: null, note: null, superseded: false },
};

/** Rows of one part of a nation. */
export interface Part {
  readonly seed: number;
  readonly land: Territory;
  readonly root: SyntheticRegion;
  /** The first of the numbers that its sources get. */
  readonly firstSource: number;
  readonly folder: string;
  /** Called now and then with the number of reports since the last call. */
  readonly onProgress: (reports: number) => void;
}

/** Reports whose rows go to the database at once. */
const batchSize = 4000;

/** Writes the rows of all reports below a region into Parquet files `TABLE-REGION.parquet` of the folder. */
export async function prepareRows({ seed, land, root, ...part }: Part): Promise<void> {
  const database = await Database.open();
  await database.script(schema());
  let source = part.firstSource;
  let waiting: PreparedRows[] = [];
  for (const { published } of nationReports(seed, land, [root])) {
    waiting = waiting.concat(published.map((report) => preparedRows(source++, report)));
    part.onProgress(published.length);
    if (waiting.length < batchSize) continue;
    await append(database, waiting);
    waiting = [];
  }
  await append(database, waiting);
  for (const table of preparedTables) {
    const file = literal(join(part.folder, `${table}-${root.code}.parquet`));
    const order = table === "readings" ? sql`ORDER BY ${orderOfReadings}` : sql``;
    await database.script(sql`COPY (FROM ${name(table)} ${order}) TO ${file}`.text);
  }
  database.close();
}

type PreparedRows = Readonly<Record<(typeof preparedTables)[number], readonly DuckDBValue[][]>>;

async function append(database: Database, rows: readonly PreparedRows[]): Promise<void> {
  for (const table of preparedTables)
    await database.append(
      table,
      rows.flatMap((row) => row[table]),
    );
}

function preparedRows(id: number, report: SyntheticReport): PreparedRows {
  const { id: agency, region, level, kind } = report.agency;
  const rows = figureRows(id, reportOf(report));
  const placed = [agency, region.code, level, kind];
  return {
    ...rows,
    sources: [sourceRow({ id, ...noDocument, synthetic: true })],
    readings: rows.readings.map((row) => row.toSpliced(1, 4, ...placed)),
  };
}
