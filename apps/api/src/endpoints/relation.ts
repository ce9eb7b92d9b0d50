import { governmentKinds, lastDays, type Measure, unjudgedKinds } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { type Sql, sql } from "../database/sql.ts";
import type { Span } from "./filters.ts";
import { type Cover, expectedOf, listed, reportsOf, type Selection } from "./selection.ts";

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

/** Parting consolidated reports by region means those of the regions one level down. */
const coverOf = (split: Split | undefined): Cover => (split === "region" ? "children" : "whole");

/** A row a report of the selection, with its `group` by the split; with filing, a row an agency and year. */
export function rowsOf(
  selection: Selection,
  { span, split, groups, columns = [], filing = false, cover = coverOf(split) }: Relation,
): Sql {
  const reports = reportsOf(selection, { span, columns, cover });
  const rows = filing ? filed(selection, span, cover, reports) : reports;
  return only(groups, grouped(selection, split, rows));
}

/** The agencies expected, a row a year, with their `group`. */
export const expectedRows = (selection: Selection, { span, split, groups }: Relation): Sql =>
  only(groups, grouped(selection, split, expectedOf(selection, span, coverOf(split))));

const only = (groups: readonly string[] | undefined, rows: Sql): Sql =>
  groups === undefined ? rows : sql`SELECT * FROM (${rows}) WHERE "group" IN (${listed(groups)})`;

/** The rows with the part of the split that each belongs to. */
export function grouped({ depth }: Selection, split: Split | undefined, rows: Sql): Sql {
  if (split === undefined) return sql`SELECT *, NULL::VARCHAR AS "group" FROM (${rows})`;
  if (split !== "region") return sql`SELECT *, ${parts[split]} AS "group" FROM (${rows})`;
  return sql`SELECT rows.*, coalesce(nullif(places.child, ''), rows.region) AS "group"
    FROM (${rows}) rows
      LEFT JOIN (SELECT code, split_part(path, '/', ${depth + 2}) AS child FROM regions) places
        ON places.code = rows.region`;
}

const parts = { kind: sql`kind`, level: sql`level`, agency: sql`agency` };

/**
 * Whether each agency expected filed for a year, and how, beside what it reported. Agencies that filed unexpected are
 * there too; a report is missing only if the edition was built after its last day.
 */
function filed({ edition, filters }: Selection, span: Span, cover: Cover, reports: Sql): Sql {
  const expected = expectedOf({ edition, filters, span, depth: 0 }, span, cover);
  const key = filters.basis === "units" ? sql`agency` : sql`place`;
  const place = sql`coalesce(region, agency) AS place`;
  const due = sql`(year + 1)::VARCHAR || CASE WHEN kind IN (${listed(governmentKinds)})
    THEN ${`-${lastDays.government}`} ELSE ${`-${lastDays.others}`} END`;
  const joined = sql`SELECT r.* EXCLUDE (agency, year, region, level, kind, synthetic, place),
      coalesce(r.agency, e.agency) AS agency, coalesce(r.year, e.year) AS year,
      coalesce(r.region, e.region) AS region, coalesce(r.level, e.level) AS level,
      coalesce(r.kind, e.kind) AS kind, coalesce(r.synthetic, e.synthetic) AS synthetic,
      e.agency IS NOT NULL AS due_agency
    FROM (SELECT *, ${place} FROM (${expected})) e
      FULL JOIN (SELECT *, ${place} FROM (${reports})) r ON r.${key} = e.${key} AND r.year = e.year`;
  const judged = sql`coalesce(starts_with(published, (year + 1) || '-') AND kind NOT IN (${listed(unjudgedKinds)}), false)`;
  return sql`SELECT *, ${due} AS due, ${judged} AS judged, due_agency::INTEGER AS "filing.expected",
      (due_agency AND source IS NOT NULL)::INTEGER AS "filing.met",
      (source IS NOT NULL)::INTEGER AS "filing.filed",
      (judged AND published <= due)::INTEGER AS "filing.on_time",
      (judged AND published > due)::INTEGER AS "filing.late",
      (source IS NOT NULL AND NOT judged)::INTEGER AS "filing.unjudged",
      judged::INTEGER AS "filing.judged",
      (source IS NULL AND due < ${edition.built.slice(0, 10)})::INTEGER AS "filing.missing",
      coalesce(unread > 0, false)::INTEGER AS "filing.unread",
      coalesce(broken > 0, false)::INTEGER AS "filing.broken"
    FROM (${joined})`;
}
