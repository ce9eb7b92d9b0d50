import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBValue } from "@duckdb/node-api";
import { amountOf, type Cell, sums } from "@gongkai/model";
import { z } from "zod";
import { createApp } from "../../app.ts";
import { cubeStatements } from "../../cubes/cubes.ts";
import { Database } from "../../database/database.ts";
import { countedAs, schema, schemaVersion } from "../../database/schema.ts";
import { sql } from "../../database/sql.ts";
import { Editions } from "../../library/editions.ts";
import { packPlaces } from "../../library/places.ts";
import { ServedEditions } from "../../library/served-editions.ts";
import { specialCells } from "../../library/special-cells.ts";
import { randomFor } from "../../synthetic/random.ts";
import { type RandomReport, randomReports } from "./random-report.ts";
import { randomAgencies, randomRegions, type TreeAgency, type TreeRegion } from "./random-tree.ts";

/** What a random library holds, as the test knows it without asking the database. */
export interface RandomWorld {
  readonly regions: readonly TreeRegion[];
  readonly agencies: readonly TreeAgency[];
  readonly reports: readonly RandomReport[];
}

/** A library with one edition of random regions, agencies and reports, the same for the same seed. */
export async function randomLibrary(seed: number) {
  const random = randomFor(seed);
  const regions = randomRegions(random);
  const agencies = randomAgencies(random, regions);
  const world: RandomWorld = { regions, agencies, reports: randomReports(random, agencies) };
  const folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  await writeEdition(new Editions(folder), world);
  const served = new ServedEditions(folder);
  const app = createApp(served);
  return {
    ...world,
    ...{ app, served, folder },
    get: async (path: string): Promise<unknown> => (await app.request(path)).json(),
    remove: () => rm(folder, { recursive: true }),
  };
}

export type RandomLibrary = Awaited<ReturnType<typeof randomLibrary>>;

async function writeEdition(editions: Editions, world: RandomWorld): Promise<void> {
  await mkdir(editions.folder, { recursive: true });
  const database = await Database.open(editions.path(1));
  await database.script(schema());
  const { regions, agencies, reports } = world;
  await insert(database, "edition", [
    { number: 1, schema_version: schemaVersion, reader: "", built: "2023-02-10T00:00:00Z" },
  ]);
  await insert(database, "regions", regions.map(regionRow));
  await insert(database, "agencies", agencies.map(agencyRow));
  await insert(database, "sources", reports.map(sourceRow));
  await insert(database, "readings", reports.map(readingRow));
  await database.append(
    "special_cells",
    reports.flatMap(({ source, cells, synthetic }) => specialCells(source, cells, synthetic)),
  );
  await insert(database, "places", reports.map(placesRow));
  await insert(database, "findings", reports.flatMap(findingRows));
  await insert(database, "narratives", reports.map(narrativeRow));
  for (const statement of cubeStatements()) await database.run(statement);
  database.close();
  await writeFile(join(editions.folder, "current"), "1\n");
}

const regionRow = ({ code, parent, level, path }: TreeRegion) => ({
  ...{ code, name: `区${code}`, name_en: `Region ${code}`, parent, level },
  ...{ path: `/${path.join("/")}/`, synthetic: true },
});

const agencyRow = ({ id, region, kind, scope, from, to, successor, synthetic }: TreeAgency) => ({
  ...{ id, name: `机关${id}`, region: region?.code ?? null, level: region?.level ?? null, kind },
  ...{ scope, expected_from: from, expected_to: to, successor, synthetic },
});

const sourceRow = ({ source, synthetic }: RandomReport) => ({
  ...{ id: source, file: `${source}.html`, format: "html", synthetic },
});

const readingRow = (report: RandomReport) => {
  const { source, agency, year, scope, form, published, synthetic, cells, broken } = report;
  const numbers = Object.entries(cells).map(([name, cell]) => [name, numberOf(cell)]);
  const unread = Object.values(cells).filter(({ kind }) => /absent|unreadable/u.test(kind));
  return {
    ...{ source, agency: agency.id, region: agency.region?.code ?? null, kind: agency.kind },
    ...{ level: agency.region?.level ?? null, year, scope, form, published, synthetic, broken },
    ...{ current: true, counted: form === null ? 0 : countedAs[scope], unread: unread.length },
    ...Object.fromEntries(numbers),
    ...Object.fromEntries(sums.map((sum) => [sum.name, amountOf(sum, cells)])),
  };
};

const numberOf = (cell: Cell): number | null => (cell.kind === "number" ? cell.value : null);

const findingRows = ({ source, broken, synthetic }: RandomReport) =>
  Array.from({ length: broken }, (_, i) => ({
    ...{ source, rule: i === 0 ? "requests.balance" : "requests.row_sum", outcome: "broken" },
    ...{ cells: '["requests.concluded.total"]', stated: 1, derived: i, quotes: "[]", synthetic },
  }));

const placesRow = ({ source, cells, synthetic }: RandomReport) => ({
  source,
  places: packPlaces(cells),
  synthetic,
});

const narrativeRow = ({ source, agency, synthetic }: RandomReport) => ({
  ...{ source, section: "overview", text: `本机关${agency.id}依法公开政府信息。`, synthetic },
});

const column = z.object({ name: z.string(), type: z.string(), nullable: z.boolean() });

/** Adds rows by the names of their columns; a column that may not be empty and is not named gets nothing of its type. */
async function insert(
  database: Database,
  table: string,
  rows: readonly Readonly<Record<string, DuckDBValue>>[],
): Promise<void> {
  const columns = await database.query(
    sql`SELECT column_name AS name, data_type AS type, is_nullable AS nullable
        FROM duckdb_columns() WHERE table_name = ${table} ORDER BY column_index`,
    column,
  );
  const empty = (type: string) => (type === "VARCHAR" ? "" : type === "BOOLEAN" ? false : 0);
  await database.append(
    table,
    rows.map((row) =>
      columns.map(({ name, type, nullable }) => row[name] ?? (nullable ? null : empty(type))),
    ),
  );
}
