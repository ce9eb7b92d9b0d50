import type { Measure } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { filingGrid } from "../cubes/filing-grid.ts";
import { listed, type Sql, sql } from "../database/sql.ts";
import type { Span } from "./filters.ts";
import { type Cover, expectedOf, reportsOf, type Selection } from "./selection.ts";

/** What an answer may be parted by. */
const splits = ["region", "kind", "level", "agency"] as const;
export type Split = (typeof splits)[number];
export const splitParameter = z.enum(splits).optional().openapi({
  description:
    "Parts of the selection: child regions of the region (what is the region's own stands under its own code), kinds, levels or agencies",
});

export interface Relation {
  readonly span: Span;
  readonly split?: Split | undefined;
  /** The parts of the split that the rows are of, if not all. */
  readonly groups?: readonly string[] | undefined;
  /** The cells and sums that the rows must have. */
  readonly columns?: readonly string[];
  /** Which regions the rows are of, if not as the split needs. */
  readonly cover?: Cover;
  /** Whether measures of filing are asked for: then agencies without a report have rows too. */
  readonly filing?: boolean;
}

export const asksFiling = (measures: readonly Measure[]): boolean =>
  measures.some(({ source }) => source === "filing");

/**
 * From which year on a change against the year before is looked for. Before the first reports nothing is known: there all
 * would be missing.
 */
export const yearBefore = ({ years }: Selection["edition"], { from }: Span): number =>
  years && from > years.from ? from - 1 : from;

/** Parting consolidated reports by region means those of the regions one level down. */
const coverOf = (split: Split | undefined): Cover => (split === "region" ? "children" : "whole");

/** A row a report of the selection, where there is a split with its `group`; with filing, a row an agency and year. */
export function rowsOf(
  selection: Selection,
  { span, split, groups, columns = [], filing = false, cover = coverOf(split) }: Relation,
): Sql {
  const reports = reportsOf(selection, { span, columns, cover });
  const rows = filing ? filed(selection, span, cover, reports) : reports;
  return only(groups, grouped(selection, split, rows));
}

/** The agencies expected, a row a year, where there is a split with their `group`. */
export const expectedRows = (selection: Selection, { span, split, groups }: Relation): Sql =>
  only(groups, grouped(selection, split, expectedOf(selection, span, coverOf(split))));

const only = (groups: readonly string[] | undefined, rows: Sql): Sql =>
  groups === undefined ? rows : sql`SELECT * FROM (${rows}) WHERE "group" IN (${listed(groups)})`;

/** The rows, where there is a split with its part that each belongs to. */
export function grouped({ depth }: Selection, split: Split | undefined, rows: Sql): Sql {
  if (split === undefined) return rows;
  if (split !== "region") return sql`SELECT *, ${parts[split]} AS "group" FROM (${rows})`;
  return sql`SELECT rows.*, coalesce(nullif(places.child, ''), rows.region) AS "group"
    FROM (${rows}) rows
      LEFT JOIN (SELECT code, split_part(path, '/', ${depth + 2}) AS child FROM regions) places
        ON places.code = rows.region`;
}

const parts = { kind: sql`kind`, level: sql`level`, agency: sql`agency` };

/** How the agencies of the selection filed. */
function filed({ edition, filters }: Selection, span: Span, cover: Cover, reports: Sql): Sql {
  return filingGrid({
    expected: expectedOf({ edition, filters, span, depth: 0 }, span, cover),
    reports,
    key: filters.basis === "units" ? "agency" : "place",
    built: sql`${edition.built.slice(0, 10)}`,
  });
}
