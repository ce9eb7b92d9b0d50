import { figureOf, funnelLimits, type Measure } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { columnsFor, overReports } from "../cubes/aggregate.ts";
import { sumsOf } from "../cubes/measure-sums.ts";
import { join, listed, name, type Sql, sql } from "../database/sql.ts";
import { figureIn, figureShape, numberIn, type SumsRow, sumsRow, textIn } from "./figure.ts";
import { valueSql } from "./measure-sql.ts";
import type { PeerGroup } from "./peers.ts";
import { asksFiling, rowsOf } from "./relation.ts";
import type { Selection } from "./selection.ts";
import { syntheticColumn, syntheticShape } from "./synthetic-mark.ts";

const number = z.number();
const range = z.object({ low: number, high: number });

/** Quantiles by linear interpolation between neighbours (type 7 of R. J. Hyndman and Y. Fan, The American Statistician 50, 1996). */
export const quantileShape = z.object({
  ...{ lowest: number, p10: number, p25: number, median: number },
  ...{ p75: number, p90: number, highest: number },
});

export const binShape = z.object({ from: number, to: number, agencies: z.int() }).openapi({
  description: "From `from` up to `to`, which belongs to the next one, but for the last",
});

export const pointShape = figureShape.extend({
  id: z.string(),
  name: z.string(),
  chosen: z.boolean(),
  percentile: number.nullable().openapi({
    description: "How many of the group in a hundred lie below, half of those equal counted in",
  }),
  limits: z.object({ warning: range, action: range }).nullable().openapi({
    description: "Of rates: about where 95 % and 99.8 % would lie by chance alone",
  }),
  synthetic: syntheticShape,
});

export interface DistributionQuestion {
  readonly measure: Measure;
  readonly group: PeerGroup;
  readonly least: number;
  readonly bins: number;
  readonly points: number;
  readonly chosen: readonly string[];
}

/** How the values of the group's members are spread. */
export async function distributionOf(selection: Selection, question: DistributionQuestion) {
  const { database } = selection.edition;
  const members = membersOf(selection, question);
  const [[summary], bins, points] = await Promise.all([
    database.query(summaryQuery(members, question), sumsRow),
    database.query(histogramQuery(members, question.bins), sumsRow),
    database.query(pointsQuery(members, question), sumsRow),
  ]);
  const at = (column: string) => numberIn(summary, column);
  const pooled = figureOf(question.measure, at("n"), at("d"));
  return {
    agencies: at("agencies") ?? 0,
    left_out: at("left_out") ?? 0,
    pooled,
    quantiles: quantileShape.safeParse(summary).data ?? null,
    histogram: bins.map((bin) => ({
      ...{ from: numberIn(bin, "from") ?? 0, to: numberIn(bin, "to") ?? 0 },
      agencies: numberIn(bin, "agencies") ?? 0,
    })),
    points: points.map((row) => toPoint(question.measure, pooled, row)),
  };
}

/** A row a member of the group: its sums, its value, and whether its denominator is large enough. */
function membersOf(selection: Selection, { measure, group, least }: DistributionQuestion): Sql {
  const relation = {
    span: selection.span,
    split: "agency",
    filing: asksFiling([measure]),
    columns: ["requests.received", ...columnsFor(sumsOf(measure))],
  } as const;
  const band = group.received
    ? sql`"requests.received" BETWEEN ${group.received.from} AND ${group.received.to}`
    : sql`true`;
  const large =
    measure.denominator === null ? sql`true` : sql`${name(`${measure.key}.of`)} >= ${least}`;
  const scale = measure.unit === "per_100" ? 100 : 1;
  return sql`SELECT *, ${valueSql(measure, measure.key)} * ${scale} AS value, ${large} AS large
    FROM (SELECT "group" AS id, ${join([...sumsOf(measure).map((one) => overReports(one)), syntheticColumn])} FROM (${rowsOf(selection, relation)})
          WHERE ${band} GROUP BY "group")
    WHERE ${valueSql(measure, measure.key)} IS NOT NULL`;
}

function summaryQuery(members: Sql, { measure }: DistributionQuestion): Sql {
  const quantile = (p: number, as: string) =>
    sql`quantile_cont(value, ${p}::DOUBLE) FILTER (large) AS ${name(as)}`;
  const of = measure.denominator === null ? sql`NULL` : name(`${measure.key}.of`);
  return sql`SELECT count(*) FILTER (large)::INTEGER AS agencies, count(*) FILTER (NOT large)::INTEGER AS left_out,
      (sum(${name(measure.key)}) FILTER (large))::DOUBLE AS n, (sum(${of}) FILTER (large))::DOUBLE AS d,
      min(value) FILTER (large) AS lowest, ${quantile(0.1, "p10")}, ${quantile(0.25, "p25")},
      ${quantile(0.5, "median")}, ${quantile(0.75, "p75")}, ${quantile(0.9, "p90")},
      max(value) FILTER (large) AS highest
    FROM (${members})`;
}

/**
 * Bins of one width from the lowest value to the highest; a single bin where all are the same. Members are counted by
 * the bins' ends as they are told, so that whoever asks for the values between them finds the same.
 */
const histogramQuery = (members: Sql, bins: number): Sql => sql`
  WITH kept AS (SELECT value FROM (${members}) WHERE large),
  ends AS (SELECT min(value) AS low, max(value) AS high, (max(value) - min(value)) / ${bins}::DOUBLE AS width FROM kept),
  placed AS (
    SELECT b, low + b * width AS "from", low + (b + 1) * width AS next, high, width = 0 OR b = ${bins - 1} AS last
    FROM ends, range(${bins}) bins(b) WHERE width > 0 OR (low IS NOT NULL AND b = 0)
  )
  SELECT "from", CASE WHEN last THEN high ELSE next END AS "to", count(value)::INTEGER AS agencies
  FROM placed LEFT JOIN kept ON value >= "from" AND value < CASE WHEN last THEN 'infinity'::DOUBLE ELSE next END
  GROUP BY b, "from", next, high, last ORDER BY b`;

function pointsQuery(members: Sql, { measure, points, chosen }: DistributionQuestion): Sql {
  const size = measure.denominator === null ? sql`value` : name(`${measure.key}.of`);
  const isChosen = chosen.length > 0 ? sql`m.id IN (${listed(chosen)})` : sql`false`;
  return sql`
    WITH ranked AS (
      SELECT m.*, ${isChosen} AS chosen,
        CASE WHEN large THEN 50.0 * (rank() OVER same - 1 + cume_dist() OVER same * count(*) OVER (PARTITION BY large))
          / count(*) OVER (PARTITION BY large) END AS percentile,
        row_number() OVER (ORDER BY large DESC, ${size} DESC, id) AS place
      FROM (${members}) m WINDOW same AS (PARTITION BY large ORDER BY value)
    )
    , shown AS MATERIALIZED (FROM ranked WHERE chosen OR (large AND place <= ${points}))
    SELECT s.* EXCLUDE (place), a.name FROM shown s JOIN agencies a ON a.id = s.id ORDER BY place`;
}

function toPoint(
  measure: Measure,
  pooled: number | null,
  row: SumsRow,
): z.infer<typeof pointShape> {
  const figure = figureIn(measure, row);
  const funnel =
    measure.unit === "ratio" && pooled !== null && figure.denominator !== null
      ? funnelLimits(pooled, figure.denominator)
      : null;
  return {
    ...{ id: textIn(row, "id") ?? "", name: textIn(row, "name") ?? "", ...figure },
    chosen: row["chosen"] === true,
    percentile: numberIn(row, "percentile"),
    limits: funnel,
    synthetic: syntheticShape.parse(row["synthetic"]),
  };
}
