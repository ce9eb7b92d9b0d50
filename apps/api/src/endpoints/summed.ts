import {
  type Aggregate,
  columnsFor,
  ofEach,
  overCube,
  overReports,
  sumOf,
} from "../cubes/aggregate.ts";
import { type Cube, cubes } from "../cubes/cubes.ts";
import { type Facts, filingFacts, filingPairFacts } from "../cubes/facts.ts";
import { join, name, type Sql, sql } from "../database/sql.ts";
import type { Span } from "./filters.ts";
import {
  expectedRows,
  grouped,
  type Relation,
  rowsOf,
  type Split,
  yearBefore,
} from "./relation.ts";
import { covered, type Selection } from "./selection.ts";
import { syntheticColumn } from "./synthetic-mark.ts";

/**
 * The cube that has the sums of a selection and split; null where only the reports themselves have them. All that
 * decides between cubes and reports is here.
 */
export function cubeFor(
  { filters, depth, ofAnyForm, regions }: Selection,
  split?: Split,
): Cube | null {
  const { agency = [], kind, basis } = filters;
  if (basis !== "units" || agency.length > 0 || ofAnyForm || split === "agency") return null;
  const deepest = split === "region" ? depth + 1 : depth;
  const fits = ({ region, dimensions }: Cube): boolean =>
    region === "own"
      ? dimensions.includes("kind") || (kind === undefined && split !== "kind")
      : !regions && deepest <= (region === "top" ? 1 : 0);
  return cubes.find(fits) ?? null;
}

const holds = (facts: Facts, needed: readonly Aggregate[]): boolean =>
  needed.every(({ of }) => facts.has(of.text));

interface Summed extends Relation {
  readonly aggregates: readonly Aggregate[];
  /** Whether rows say if their reports are generated. */
  readonly marked?: boolean;
}

/** What reports add up to: a row a year and part of the split, with the aggregates under their names. */
export function summed(
  selection: Selection,
  asked: Summed,
  cube = cubeFor(selection, asked.split),
): Sql {
  const table = cube && tableFor(selection, asked, cube);
  if (table)
    return overAll(asked, overCube, sql`FROM (${rowsOfCube(selection, asked, cube, table)})`);
  const columns = columnsFor(asked.aggregates);
  return overAll(asked, overReports, sql`FROM (${rowsOf(selection, { ...asked, columns })})`);
}

/**
 * The table of a cube that holds what is asked, if one does. How agencies filed it knows in the years of reports alone;
 * and not without generated reports, for an agency that has one would be missing then.
 */
function tableFor(selection: Selection, asked: Summed, cube: Cube): string | null {
  if (!asked.filing) return holds(cube.facts, asked.aggregates) ? cube.sums : null;
  return knowsFiling(selection, asked.span) && holds(filingFacts, asked.aggregates)
    ? cube.filing
    : null;
}

function knowsFiling({ edition, filters }: Selection, span: Span): boolean {
  const { from, to } = edition.years ?? { from: 0, to: -1 };
  return span.from >= from && span.to <= to && filters.synthetic === "include";
}

/** The same of the table of its pairs. */
function pairsTableFor(selection: Selection, asked: Summed, cube: Cube): string | null {
  if (!asked.filing)
    return cube.pairs && holds(cube.pairs.facts, asked.aggregates) ? cube.pairs.table : null;
  return knowsFiling(selection, asked.span) && holds(filingPairFacts, asked.aggregates)
    ? cube.filingPairs
    : null;
}

/** The same of `pairsOf`, over those who reported for a year and the year before. */
export function summedPairs(
  selection: Selection,
  asked: Summed,
  cube = cubeFor(selection, asked.split),
): Sql {
  const table = cube && pairsTableFor(selection, asked, cube);
  if (table) {
    const rows = rowsOfCube(selection, asked, cube, table);
    return overAll(asked, overCube, sql`FROM (${rows})`);
  }
  const relation = { ...asked, columns: columnsFor(asked.aggregates) };
  const now = rowsOf(selection, relation);
  const earlier = { from: yearBefore(selection.edition, asked.span), to: asked.span.to - 1 };
  const before = rowsOf(selection, { ...relation, span: earlier });
  const same = selection.filters.basis === "units" ? sql`agency` : sql`region`;
  const rows = sql`FROM (${now}) now JOIN (${before}) before
    ON now.${same} = before.${same} AND now.year = before.year + 1`;
  return overAll(asked, overReports, rows, sql`now.`);
}

/** What reports add up to in places of which some may lie in others: `inside` tells of each region, `code`, its `place`s. */
export function summedByPlace(selection: Selection, asked: Summed, inside: Sql): Sql {
  const cube = cubeOfPlaces(selection);
  const table = cube && tableFor(selection, asked, cube);
  const rows = table
    ? rowsOfCube(selection, asked, cube, table)
    : rowsOf(selection, { ...asked, columns: columnsFor(asked.aggregates) });
  const columns = asked.aggregates.map((one) => (table ? overCube(one) : overReports(one)));
  return byPlace(rows, [...columns, syntheticColumn], inside);
}

/** How many agencies are expected to report in these places. */
export function expectedByPlace(selection: Selection, relation: Relation, inside: Sql): Sql {
  const rows = rowsExpected(selection, relation, cubeOfPlaces(selection));
  return byPlace(rows, [overReports(expected)], inside);
}

/** The cube that knows of every region by itself. */
const cubeOfPlaces = (selection: Selection): Cube | null =>
  cubeFor({ ...selection, depth: Number.POSITIVE_INFINITY });

const byPlace = (rows: Sql, columns: readonly Sql[], inside: Sql): Sql => sql`
  SELECT i.place AS code, u.year, ${join(columns)}
  FROM (${rows}) u JOIN (${inside}) i ON i.code = u.region GROUP BY i.place, u.year`;

/** Aggregates over rows by year and, where there is a split, by its part. Of an agency and year there is a single row. */
function overAll(
  { aggregates, split, marked = false }: Summed,
  over: (aggregate: Aggregate) => Sql,
  rows: Sql,
  of = sql``,
): Sql {
  if (split === "agency") {
    const each = [
      ...aggregates.map(ofEach),
      ...(marked ? [sql`synthetic::VARCHAR AS synthetic`] : []),
    ];
    return sql`SELECT ${of}year, ${of}"group", ${join(each)} ${rows}`;
  }
  const part = split === undefined ? sql`NULL::VARCHAR AS "group"` : sql`${of}"group"`;
  const by = split === undefined ? sql`${of}year` : sql`${of}year, ${of}"group"`;
  const columns = [...aggregates.map((one) => over(one)), ...(marked ? [syntheticColumn] : [])];
  return sql`SELECT ${of}year, ${part}, ${join(columns)} ${rows} GROUP BY ${by}`;
}

/** The rows of a cube's table that belong to a selection, with their part of the split. */
function rowsOfCube(
  selection: Selection,
  { span, split, aggregates }: Summed,
  cube: Cube,
  table: string,
): Sql {
  const held = aggregates.map(({ of }) => of.text);
  const columns = join([...new Set([...cube.dimensions, "year", ...held])].map(name));
  const rows = sql`SELECT ${columns} FROM ${name(table)}
    WHERE ${covered(selection, null, "whole")} AND year BETWEEN ${span.from} AND ${span.to}`;
  return grouped(selection, split, rows);
}

/** How many agencies are expected to report: a row a year and part of the split. */
export function summedExpected(
  selection: Selection,
  relation: Relation,
  cube = cubeFor(selection, relation.split),
): Sql {
  const rows = rowsExpected(selection, relation, cube);
  return overAll({ ...relation, aggregates: [expected] }, overReports, sql`FROM (${rows})`);
}

const rowsExpected = (selection: Selection, relation: Relation, cube: Cube | null): Sql =>
  cube
    ? grouped(selection, relation.split, expectedInCube(selection, relation, cube))
    : sql`SELECT *, 1 AS agencies FROM (${expectedRows(selection, relation)})`;

const expected = { ...sumOf("expected", "agencies"), type: "INTEGER" } as const;

function expectedInCube(selection: Selection, { span }: Relation, cube: Cube): Sql {
  return sql`SELECT *, y::INTEGER AS year
    FROM ${name(cube.agencies)}, range(${span.from}::INTEGER, ${span.to + 1}::INTEGER) years(y)
    WHERE ${covered(selection, null, "whole")}
      AND y >= coalesce(expected_from, y) AND y <= coalesce(expected_to, y)`;
}
