import { type Measure, wilson } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { sumsOf } from "../cubes/measure-sums.ts";
import { join, name, type Sql, sql } from "../database/sql.ts";
import {
  breaksIn,
  type Figure,
  figureIn,
  figureShape,
  numberIn,
  type SumsRow,
  sumsRow,
  textIn,
} from "./figure.ts";
import { valueSql } from "./measure-sql.ts";
import type { Page } from "./paging.ts";
import { asksFiling } from "./relation.ts";
import type { Selection } from "./selection.ts";
import { summed } from "./summed.ts";
import { markOfBoth, syntheticShape } from "./synthetic-mark.ts";

export const rankingRow = figureShape
  .extend({
    id: z.string().openapi({ description: "The agency's id or the region's code" }),
    name: z.string(),
    rank: z.int().nullable().openapi({
      description: "Equal values share a rank; null: no value, or too small a denominator",
    }),
    interval: z.object({ low: z.number(), high: z.number() }).nullable().openapi({
      description: "Of rates: 95 % by Wilson; how far chance alone might move it",
    }),
    before: z.number().nullable().openapi({ description: "The value of the year before" }),
    difference: z.number().nullable(),
    rank_before: z.int().nullable(),
    rank_change: z.int().nullable().openapi({ description: "Above 0: nearer to the top" }),
    synthetic: syntheticShape,
  })
  .openapi("RankingRow");

export type RankingRow = z.infer<typeof rankingRow>;

export interface RankingQuestion extends Page {
  readonly measure: Measure;
  readonly of: "agency" | "region";
  readonly order: "highest" | "lowest";
  readonly least: number;
}

/** A page of the ranking of a year, and how many there are in all. */
export async function rankingRows(selection: Selection, question: RankingQuestion) {
  const { measure } = question;
  const year = selection.span.to;
  const found = await selection.edition.database.query(rankingQuery(selection, question), sumsRow);
  const breaks = breaksIn(measure, year);
  const [first] = found;
  return {
    breaks,
    total: numberIn(first, "total") ?? 0,
    ranked: numberIn(first, "ranked") ?? 0,
    rows: found
      .filter((row) => textIn(row, "id") !== null)
      .map((row) => toRow(measure, row, breaks || isFirst(selection))),
  };
}

/**
 * Ranks of both years are made in the same way, each among all of its year. The counts stand in every row; with a page
 * beyond the end they stand alone.
 */
function rankingQuery(selection: Selection, question: RankingQuestion): Sql {
  const { measure, of, limit, offset } = question;
  const { to: year } = selection.span;
  const names =
    of === "agency"
      ? sql`SELECT id, name FROM agencies WHERE id IN (SELECT id FROM page)`
      : sql`SELECT code AS id, name FROM regions`;
  const columns = [
    measure.key,
    `${measure.key}.reports`,
    ...(measure.denominator ? [`${measure.key}.of`] : []),
  ];
  const before = (column: string) => sql`b.${name(column)} AS ${name(`before.${column}`)}`;
  return sql`
    WITH now AS (${ranked(selection, question, year)}),
    before AS (${ranked(selection, question, year - 1)}),
    counts AS (SELECT count(*)::INTEGER AS total, count(rank)::INTEGER AS ranked FROM now),
    page AS MATERIALIZED (SELECT * FROM now ORDER BY rank NULLS LAST, id LIMIT ${limit} OFFSET ${offset})
    SELECT p.*, n.name, counts.total, counts.ranked, b.rank AS rank_before, b.synthetic AS synthetic_before, ${join(columns.map(before))}
    FROM counts LEFT JOIN page p ON true LEFT JOIN before b ON b.id = p.id
      LEFT JOIN (${names}) n ON n.id = p.id
    ORDER BY p.rank NULLS LAST, p.id`;
}

/** Everybody's figures of a year with the rank of those that have a value on enough cases. */
function ranked(
  selection: Selection,
  { measure, of, order, least }: RankingQuestion,
  year: number,
) {
  const span = { from: year, to: year };
  const sums = summed(selection, {
    ...{ span, split: of, filing: asksFiling([measure]), aggregates: sumsOf(measure) },
    marked: true,
  });
  const value = valueSql(measure, measure.key);
  const enough =
    measure.denominator === null
      ? sql`${value} IS NOT NULL`
      : sql`${value} IS NOT NULL AND ${name(`${measure.key}.of`)} >= ${least}`;
  const direction = order === "highest" ? sql`DESC` : sql`ASC`;
  return sql`
    SELECT *, CASE WHEN ${enough} THEN
        (rank() OVER (PARTITION BY ${enough} ORDER BY ${value} ${direction}))::INTEGER END AS rank
    FROM (SELECT * EXCLUDE ("group"), "group" AS id FROM (${sums}) WHERE "group" IS NOT NULL)`;
}

/** Of a year before the first reports nothing is known, though how agencies filed could be counted: all missing. */
const isFirst = ({ edition, span }: Selection): boolean =>
  edition.years !== null && span.to <= edition.years.from;

function toRow(measure: Measure, row: SumsRow, alone: boolean): RankingRow {
  const figure = figureIn(measure, row);
  const before = alone ? null : figureIn(measure, row, `before.${measure.key}`).value;
  const rank = numberIn(row, "rank");
  const rankBefore = alone ? null : numberIn(row, "rank_before");
  return {
    id: textIn(row, "id") ?? "",
    name: textIn(row, "name") ?? "",
    ...figure,
    rank,
    interval: intervalOf(measure, figure),
    before,
    difference: before === null || figure.value === null ? null : figure.value - before,
    rank_before: rankBefore,
    rank_change: rank === null || rankBefore === null ? null : rankBefore - rank,
    synthetic: markOfBoth(row["synthetic"], alone ? null : row["synthetic_before"]),
  };
}

/** Only a part of a whole has an interval: cases per hundred are none. */
function intervalOf({ unit }: Measure, { numerator, denominator }: Figure): RankingRow["interval"] {
  if (unit !== "ratio" || numerator === null || denominator === null) return null;
  return wilson(numerator, denominator);
}
