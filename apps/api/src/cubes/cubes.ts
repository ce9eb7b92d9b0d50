import { join, name, type Sql, sql } from "../database/sql.ts";
import { columnsFor, overCube, overReports } from "./aggregate.ts";
import {
  allFacts,
  type Facts,
  filingFacts,
  filingPairFacts,
  measureFacts,
  pairFacts,
} from "./facts.ts";
import { filingGrid } from "./filing-grid.ts";

/**
 * Sums of the current reports of single agencies, a row a year and each value of the dimensions. They add up to what the
 * reports themselves do; where they do is for `cubeFor` to say.
 */
export interface Cube {
  /** A table of `facts`, one of `pairs` where there is one, and one of how many agencies are expected. */
  readonly sums: string;
  readonly facts: Facts;
  readonly pairs: { readonly table: string; readonly facts: Facts } | null;
  readonly agencies: string;
  /** A table of how they filed, in the years from the first to the last report, and one of its pairs where there is one. */
  readonly filing: string;
  readonly filingPairs: string | null;
  /** A table of how many findings there are by rule and outcome, and in how many reports. */
  readonly findings: string | null;
  readonly dimensions: readonly string[];
  /** What stands as the region of a report: its own, the uppermost around it, or nothing. */
  readonly region: "own" | "top" | "none";
}

/** Without regions there are no more rows than a screen has. */
const ofAll: Cube = {
  ...{ sums: "sums_of_all", facts: allFacts, agencies: "agencies_of_all" },
  pairs: { table: "pairs_of_all", facts: pairFacts },
  ...{ filing: "filing_of_all", filingPairs: "filing_pairs_of_all" },
  findings: "findings_of_all",
  dimensions: ["level", "kind", "scope", "synthetic"],
  region: "none",
};

const byKind: Cube = {
  ...{ sums: "sums_by_kind", facts: allFacts, agencies: "agencies_by_kind" },
  pairs: { table: "pairs_by_kind", facts: pairFacts },
  ...{ filing: "filing_by_kind", filingPairs: "filing_pairs_by_kind" },
  findings: "findings_by_kind",
  dimensions: ["region", "level", "kind", "scope", "synthetic"],
  region: "top",
};

const byRegion: Cube = {
  ...{ sums: "sums_by_region", facts: measureFacts, agencies: "agencies_by_region" },
  ...{ pairs: null, findings: null },
  ...{ filing: "filing_by_region", filingPairs: null },
  dimensions: ["region", "level", "scope", "synthetic"],
  region: "own",
};

/** The smaller first. */
export const cubes: readonly Cube[] = [ofAll, byKind, byRegion];

/** What fills the cubes of an edition from its reports and agencies. */
export const cubeStatements = (): Sql[] => [
  ...[byKind, byRegion].flatMap((cube) => [
    sumsOfCube(cube),
    ...(cube.pairs ? [pairsOfCube(cube, cube.pairs)] : []),
    ...(cube.findings ? [findingsOfCube(cube, cube.findings)] : []),
    agenciesOfCube(cube),
    filingOfCube(cube),
    ...(cube.filingPairs ? [filingPairsOfCube(cube, cube.filingPairs)] : []),
  ]),
  ...withoutRegions(),
];

/** The cube of all regions together, from the one that knows as much of each of them. */
function withoutRegions(): Sql[] {
  const fold = (of: (cube: Cube) => string | null, by: readonly string[], sums: readonly Sql[]) => {
    const names = join([...ofAll.dimensions, ...by].map(name));
    return sql`
      CREATE TABLE ${name(of(ofAll) ?? "")} AS
      SELECT ${names}, ${join(sums)} FROM ${name(of(byKind) ?? "")} GROUP BY ${names} ORDER BY ${names}`;
  };
  const facts = (all: Facts) => [...all.values()].map((fact) => overCube(fact, fact.of.text));
  const count = (column: string) => sql`sum(${name(column)})::INTEGER AS ${name(column)}`;
  return [
    fold(({ sums }) => sums, ["year"], facts(allFacts)),
    fold(({ pairs }) => pairs?.table ?? null, ["year"], facts(pairFacts)),
    fold(({ filing }) => filing, ["year"], facts(filingFacts)),
    fold(({ filingPairs }) => filingPairs, ["year"], facts(filingPairFacts)),
    fold(({ agencies }) => agencies, ["expected_from", "expected_to"], [count("agencies")]),
    fold(
      ({ findings }) => findings,
      ["year", "rule", "outcome"],
      ["findings", "reports"].map(count),
    ),
  ];
}

const columnsOf = (facts: Facts): Sql =>
  join([...facts.values()].map((fact) => overReports(fact, fact.of.text)));

const topRegion = sql`coalesce(nullif(split_part(g.path, '/', 2), ''), r.region) AS region`;

const unitReports = ({ region }: Cube, columns: readonly string[]): Sql => {
  const place = region === "top" ? topRegion : sql`r.region`;
  const always = [
    ...["source", "agency", "year", "level", "kind", "scope", "synthetic"],
    ...columns,
  ];
  return sql`
    SELECT ${place}, ${join(always.map((column) => sql`r.${name(column)}`))}
    FROM readings r LEFT JOIN regions g ON g.code = r.region
    WHERE r.counted = 1`;
};

const columnsOfReports = (facts: Facts): string[] => [...new Set(columnsFor([...facts.values()]))];

function sumsOfCube(cube: Cube): Sql {
  const dimensions = join([...cube.dimensions, "year"].map(name));
  return sql`
    CREATE TABLE ${name(cube.sums)} AS
    SELECT ${dimensions}, ${columnsOf(cube.facts)}
    FROM (${unitReports(cube, columnsOfReports(cube.facts))}) GROUP BY ${dimensions} ORDER BY ${dimensions}`;
}

const pairsOfCube = (cube: Cube, { table, facts }: { table: string; facts: Facts }): Sql =>
  pairsIn(cube, table, facts, unitReports(cube, columnsOfReports(facts)));

/** Of units in a year and the year before. Without generated reports is without pairs of which one is generated. */
function pairsIn(cube: Cube, table: string, facts: Facts, units: Sql): Sql {
  const others = cube.dimensions.filter((dimension) => dimension !== "synthetic");
  const dimensions = join(others.map((dimension) => sql`now.${name(dimension)}`));
  const order = join([...others, "synthetic", "year"].map(name));
  return sql`
    CREATE TABLE ${name(table)} AS
    WITH units AS MATERIALIZED (${units})
    SELECT ${dimensions}, now.synthetic OR before.synthetic AS synthetic, now.year, ${columnsOf(facts)}
    FROM units AS now JOIN units AS before ON now.agency = before.agency AND now.year = before.year + 1
    GROUP BY ALL ORDER BY ${order}`;
}

function findingsOfCube(cube: Cube, table: string): Sql {
  const dimensions = join([...cube.dimensions, "year", "rule", "outcome"].map(name));
  return sql`
    CREATE TABLE ${name(table)} AS
    SELECT ${dimensions}, count(*)::INTEGER AS findings, count(DISTINCT source)::INTEGER AS reports
    FROM (SELECT source, rule, outcome FROM findings) JOIN (${unitReports(cube, [])}) USING (source)
    GROUP BY ${dimensions} ORDER BY ${dimensions}`;
}

function filingOfCube(cube: Cube): Sql {
  const names = join([...cube.dimensions, "year"].map(name));
  return sql`
    CREATE TABLE ${name(cube.filing)} AS
    SELECT ${names}, ${columnsOf(filingFacts)} FROM (${filedIn(cube)}) GROUP BY ${names} ORDER BY ${names}`;
}

const filingPairsOfCube = (cube: Cube, table: string): Sql =>
  pairsIn(cube, table, filingPairFacts, filedIn(cube));

/** How units filed, a row an agency and year. */
function filedIn({ region }: Cube): Sql {
  const place = region === "top" ? topRegion : sql`r.region`;
  return sql`SELECT ${place}, 'unit' AS scope, r.* EXCLUDE (region)
    FROM (${unitsFiled}) r LEFT JOIN regions g ON g.code = r.region`;
}

const unitsFiled = filingGrid({
  expected: sql`SELECT id AS agency, year, region, level, kind, synthetic
    FROM agencies, (
      SELECT unnest(range(min(year), max(year) + 1))::INTEGER AS year FROM readings
      WHERE counted > 0
    )
    WHERE scope = 'unit' AND year BETWEEN coalesce(expected_from, year) AND coalesce(expected_to, year)`,
  reports: sql`SELECT source, agency, year, region, level, kind, published, unread, broken, synthetic
    FROM readings WHERE counted = 1`,
  key: "agency",
  built: sql`(SELECT built[:10] FROM edition)`,
});

function agenciesOfCube({ agencies, dimensions, region }: Cube): Sql {
  const others = join(dimensions.filter((dimension) => dimension !== "region").map(name));
  const place = region === "top" ? topRegion : sql`r.region`;
  return sql`
    CREATE TABLE ${name(agencies)} AS
    SELECT region, ${others}, expected_from, expected_to, count(*)::INTEGER AS agencies
    FROM (
      SELECT ${place}, r.* EXCLUDE (region) FROM agencies r LEFT JOIN regions g ON g.code = r.region
      WHERE r.scope = 'unit'
    ) GROUP BY ALL ORDER BY ALL`;
}
