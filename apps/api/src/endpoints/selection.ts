import { z } from "@hono/zod-openapi";
import { countedAs } from "../database/schema.ts";
import { isOneOf, join, listed, name, type Sql, sql } from "../database/sql.ts";
import { withMerged } from "../library/mergers.ts";
import type { ServedEdition } from "../library/served-editions.ts";
import type { Filters, Span } from "./filters.ts";
import { Problem } from "./problem.ts";

/** What a question is asked of: filters that the edition can answer, with what it knows of them. */
export interface Selection {
  readonly edition: ServedEdition;
  readonly filters: Filters;
  readonly span: Span;
  /** How many regions stand above the regions one level down from the one chosen. */
  readonly depth: number;
  /** Whether reports without comparable tables, of before 2019, belong to it too. */
  readonly ofAnyForm?: boolean;
  /** The regions of the agencies named, where all are known: reports stand by region, and others need no look. */
  readonly seats?: readonly string[] | null;
  /** Only what lies in any of these regions, or what their governments say; they may contain one another. */
  readonly regions?: readonly string[];
}

/**
 * Checks the filters against the edition and settles the years. Consolidated reports of named agencies must not contain
 * one another, unless the answer keeps the agencies apart.
 */
export async function selectionOf(
  edition: ServedEdition,
  filters: Filters,
  { apart = false, ofAnyForm = false }: { apart?: boolean; ofAnyForm?: boolean } = {},
): Promise<Selection> {
  const years = ofAnyForm ? await allYears(edition) : edition.years;
  const { from = years?.from ?? 2019, to = years?.to ?? 2019 } = filters;
  if (from > to) throw Problem.ofParameter("from", `${from} is after ${to}`);
  const depth = depthOf(edition, filters.region);
  const seats = await checkAgencies(edition, filters, apart);
  return { edition, filters, span: { from, to }, depth, ofAnyForm, seats };
}

/** The first and last year of any report, those without comparable tables included. */
async function allYears({ database }: ServedEdition) {
  const [found] = await database.query(
    sql`SELECT min(year) AS "from", max(year) AS "to" FROM readings WHERE current`,
    z.object({ from: z.int().nullable(), to: z.int().nullable() }),
  );
  return found?.from == null || found.to === null ? null : { from: found.from, to: found.to };
}

function depthOf({ regions }: ServedEdition, region: string | undefined): number {
  if (region === undefined) return 0;
  const depth = regions.depthOf(region);
  if (depth === null) throw Problem.ofParameter("region", region, "unknown-region");
  return depth;
}

const agencyRow = z.object({
  ...{ id: z.string(), region: z.string().nullable(), path: z.string().nullable() },
});

/** The regions of the agencies named, and of those that became part of them; null where one has none. */
async function checkAgencies(
  { database, mergers }: ServedEdition,
  { agency: ids = [], basis }: Filters,
  apart: boolean,
): Promise<readonly string[] | null> {
  if (ids.length === 0) return null;
  const rows = await database.query(
    sql`SELECT a.id, a.region, r.path FROM agencies a LEFT JOIN regions r ON r.code = a.region
        WHERE a.id IN (${listed(withMerged(mergers, ids))})`,
    agencyRow,
  );
  const found = rows.filter(({ id }) => ids.includes(id));
  const unknown = ids.filter((id) => !found.some((row) => row.id === id));
  if (unknown.length > 0) throw Problem.ofParameter("agency", unknown.join(", "), "unknown-agency");
  const paths = found.flatMap(({ path }) => path ?? []);
  const nested = paths.some((path, i) =>
    paths.some((other, j) => i !== j && other.startsWith(path)),
  );
  if (basis === "consolidated" && nested && !apart)
    throw Problem.ofParameter(
      "agency",
      "consolidated reports of governments of which one contains the other cannot be added up",
    );
  return seatsOf(rows.map(({ region }) => region));
}

/** Regions, each once; null where one is not known. */
export function seatsOf(regions: readonly (string | null)[]): readonly string[] | null {
  const known = regions.filter((region) => region !== null);
  return known.length === regions.length ? [...new Set(known)] : null;
}

/**
 * Which regions an answer is made of: the one chosen as a whole; its children one level down; or each region by itself,
 * for answers that never add regions up.
 */
export type Cover = "whole" | "children" | "each";

/**
 * The condition that keeps what the answer is made of; it fits `reports` and `agencies`. What it keeps never overlaps:
 * units report for themselves alone; of the consolidated reports only governments' own are taken, and those of regions
 * of which none contains another: the region chosen, its children, or all of the level named. With an agency go those that
 * became part of it. Without the name of a column it fits cubes, which know of units alone and not of single agencies.
 */
export const covered = (selection: Selection, agency: Sql | null, cover: Cover): Sql =>
  agency
    ? sql`scope = ${scopeOf(selection)} AND ${chosen(selection, agency, cover)}`
    : chosen(selection, agency, cover);

function chosen(selection: Selection, agency: Sql | null, cover: Cover): Sql {
  const { filters, regions, edition, seats } = selection;
  const { agency: asked = [], kind, level, basis, synthetic } = filters;
  const ids = withMerged(edition.mergers, asked);
  const conditions = [
    ...(regions ? [amongRegions(edition, regions, basis)] : []),
    ...(basis === "units" ? below(selection) : oneLevel(selection, regions ? "each" : cover)),
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(level && basis === "units" ? [sql`level = ${level}`] : []),
    ...(agency && ids.length > 0 ? [sql`list_contains([${listed(ids)}], ${agency})`] : []),
    ...(agency && ids.length > 0 && seats ? [isOneOf(sql`region`, seats)] : []),
    ...(synthetic === "exclude" ? [sql`NOT synthetic`] : []),
  ];
  return conditions.length > 0 ? join(conditions, sql` AND `) : sql`true`;
}

const scopeOf = ({ filters }: Selection) => (filters.basis === "units" ? "unit" : "consolidated");

const countedIn = (selection: Selection): Sql =>
  selection.ofAnyForm
    ? sql`current AND scope = ${scopeOf(selection)}`
    : sql`counted = ${countedAs[scopeOf(selection)]}`;

const amongRegions = (edition: ServedEdition, codes: readonly string[], basis: Filters["basis"]) =>
  basis === "units"
    ? sql`(${join(
        codes.map((code) => edition.regions.isWithin(sql`region`, code)),
        sql` OR `,
      )})`
    : sql`region IN (${listed(codes)})`;

/** Whether rows with a `region` lie in the one chosen, or in any if none is. */
export const isBelow = (selection: Selection): Sql =>
  join([sql`true`, ...below(selection)], sql` AND `);

const below = ({ edition, filters: { region } }: Selection): Sql[] =>
  region === undefined ? [] : [edition.regions.isWithin(sql`region`, region)];

/** Governments' own reports of regions of which none lies in another. */
function oneLevel(selection: Selection, cover: Cover): Sql[] {
  return [sql`kind = 'government'`, ...regionsOf(selection, cover)];
}

function regionsOf(selection: Selection, cover: Cover): Sql[] {
  const { agency = [], level, region } = selection.filters;
  if (cover === "each") return [...below(selection), ...(level ? [sql`level = ${level}`] : [])];
  if (level) return [...below(selection), sql`region IN (${ofLevel(level)})`];
  if (agency.length > 0) return below(selection);
  if (region !== undefined && cover === "whole") return [sql`region = ${region}`];
  return [
    sql`region IN (SELECT code FROM regions WHERE parent IS NOT DISTINCT FROM ${region ?? null})`,
  ];
}

/** Regions of a level; of one that lies in another of its level, only the outer. */
const ofLevel = (level: string): Sql =>
  sql`SELECT r.code FROM regions r LEFT JOIN regions p ON p.code = r.parent
      WHERE r.level = ${level} AND p.level IS DISTINCT FROM ${level}`;

/** What every answer may need of a report besides its figures. */
const always = [
  ...["source", "agency", "region", "level", "kind", "year", "scope", "form", "published"],
  ...["synthetic", "broken", "undecided", "unread"],
];

/** Which reports, and which of their cells and sums. */
interface Reports {
  readonly span: Span;
  readonly columns?: readonly string[];
  readonly cover?: Cover;
}

/**
 * The reports that the answer is made of: one a unit and year, or one a region and year. Cells and sums are there as
 * named only: a report has some three hundred columns, and to bind them all takes longer than to add up one; so does
 * the view `reports`.
 */
export function reportsOf(
  selection: Selection,
  { span, columns = [], cover = "whole" }: Reports,
): Sql {
  const { from, to } = span;
  const found = sql`FROM readings
    WHERE ${countedIn(selection)} AND ${chosen(selection, sql`agency`, cover)} AND year BETWEEN ${from} AND ${to}`;
  const named = join([...new Set([...always, ...columns])].map(name));
  if (selection.filters.basis === "units") return sql`SELECT ${named} ${found}`;
  return sql`SELECT ${named} ${found} QUALIFY row_number() OVER (PARTITION BY coalesce(region, agency), year ORDER BY agency) = 1`;
}

/** The agencies that are expected to report, a row a year: the same selection as of the reports. */
export function expectedOf(selection: Selection, span: Span, cover: Cover = "whole"): Sql {
  const { from, to } = span;
  const found = sql`FROM agencies, range(${from}::INTEGER, ${to + 1}::INTEGER) years(y)
    WHERE ${covered(selection, sql`id`, cover)}
      AND y >= coalesce(expected_from, y) AND y <= coalesce(expected_to, y)`;
  const columns = sql`id AS agency, y::INTEGER AS year, region, level, kind, synthetic`;
  if (selection.filters.basis === "units") return sql`SELECT ${columns} ${found}`;
  return sql`SELECT ${columns} ${found} QUALIFY row_number() OVER (PARTITION BY coalesce(region, id), y ORDER BY id) = 1`;
}

/**
 * The regions that answers by region have rows of: those of the agencies named, or all of the level named; else the one
 * chosen and its children.
 */
export function placesOf(selection: Selection): Sql {
  const { region, level, agency: ids = [] } = selection.filters;
  const named = [
    ...(level ? [sql`level = ${level}`] : []),
    ...(ids.length > 0
      ? [sql`code IN (SELECT region FROM agencies WHERE id IN (${listed(ids)}))`]
      : []),
  ];
  const conditions =
    named.length > 0
      ? [...named, ...below(selection)]
      : [sql`(parent IS NOT DISTINCT FROM ${region ?? null} OR code = ${region ?? null})`];
  return sql`SELECT code, name, path FROM (SELECT *, code AS region FROM regions) WHERE ${join(conditions, sql` AND `)}`;
}
