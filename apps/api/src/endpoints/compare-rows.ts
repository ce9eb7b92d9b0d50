import type { Measure } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { columnsFor, overReports } from "../cubes/aggregate.ts";
import { sumsOf } from "../cubes/measure-sums.ts";
import { join, name, type Sql, sql } from "../database/sql.ts";
import {
  breaksIn,
  figureIn,
  figureShape,
  numberIn,
  type SumsRow,
  sumsRow,
  textIn,
} from "./figure.ts";
import { valueSql } from "./measure-sql.ts";
import { Problem } from "./problem.ts";
import { asksFiling, rowsOf } from "./relation.ts";
import { listed, type Selection } from "./selection.ts";
import { syntheticColumn, syntheticShape } from "./synthetic-mark.ts";

export const compareRow = figureShape
  .extend({
    id: z.string().openapi({ description: "The agency's id or the region's code" }),
    name: z.string(),
    year: z.int(),
    measure: z.string(),
    breaks: z.boolean(),
    peers: z.int().openapi({ description: "Peers that have a value, itself included" }),
    percentile: z.number().nullable().openapi({
      description: "How many of its peers in a hundred lie below, half of those equal counted in",
    }),
    synthetic: syntheticShape,
  })
  .openapi("CompareRow");

interface CompareQuestion {
  readonly agencies: readonly string[];
  readonly regions: readonly string[];
  readonly measures: readonly Measure[];
}

/** A row of each that is compared, year and measure. */
export async function compareRows(selection: Selection, question: CompareQuestion) {
  const { agencies, regions, measures } = question;
  const { database } = selection.edition;
  if (regions.length > 0) await checkRegions(selection, regions);
  const ids = regions.length > 0 ? regions : agencies;
  const members =
    regions.length > 0 ? regionsOf(selection, question) : agenciesOf(selection, question);
  const places = measures.flatMap(({ key }) => [
    sql`CASE WHEN ${name(`${key}.value`)} IS NOT NULL THEN 50.0 * (rank() OVER ${name(`by ${key}`)} - 1
        + cume_dist() OVER ${name(`by ${key}`)} * count(*) OVER ${name(`in ${key}`)})
        / count(*) OVER ${name(`in ${key}`)} END AS ${name(`${key}.percentile`)}`,
    sql`(count(${name(`${key}.value`)}) OVER ${name(`in ${key}`)})::INTEGER AS ${name(`${key}.peers`)}`,
  ]);
  const windows = measures.flatMap(({ key }) => {
    const peers = sql`PARTITION BY peer, year, ${name(`${key}.value`)} IS NULL`;
    return [
      sql`${name(`by ${key}`)} AS (${peers} ORDER BY ${name(`${key}.value`)})`,
      sql`${name(`in ${key}`)} AS (${peers})`,
    ];
  });
  const values = measures.map((m) => sql`${valueSql(m, m.key)} AS ${name(`${m.key}.value`)}`);
  const found = await database.query(
    sql`WITH members AS (SELECT *, ${join(values)} FROM (${members})),
        ranked AS (SELECT *, ${join(places)} FROM members WINDOW ${join(windows)})
        SELECT ranked.*, coalesce(a.name, r.name) AS name FROM ranked
          LEFT JOIN agencies a ON a.id = ranked.id LEFT JOIN regions r ON r.code = ranked.id
        WHERE ranked.id IN (${listed(ids)}) ORDER BY ranked.id, year`,
    sumsRow,
  );
  return found.flatMap((row) => measures.map((measure) => toRow(measure, row)));
}

async function checkRegions({ edition }: Selection, codes: readonly string[]): Promise<void> {
  const known = await edition.database.query(
    sql`SELECT code FROM regions WHERE code IN (${listed(codes)})`,
    z.object({ code: z.string() }),
  );
  const unknown = codes.filter((code) => !known.some((region) => region.code === code));
  if (unknown.length > 0)
    throw Problem.ofParameter("regions", unknown.join(", "), "unknown-region");
}

const eachOf = (selection: Selection, measures: readonly Measure[]): Sql =>
  rowsOf(selection, {
    ...{ span: selection.span, columns: columnsFor(measures.flatMap(sumsOf)), cover: "each" },
    filing: asksFiling(measures),
  });

const sumsOver = (measures: readonly Measure[]): Sql =>
  join([...measures.flatMap(sumsOf).map((one) => overReports(one)), syntheticColumn]);

/** The sums of all agencies of the levels and kinds of those named. */
function agenciesOf(selection: Selection, { agencies, measures }: CompareQuestion): Sql {
  const all = { ...selection, filters: { ...selection.filters, agency: undefined } };
  return sql`
    SELECT agency AS id, coalesce(level, '') || '/' || kind AS peer, year, ${sumsOver(measures)}
    FROM (${eachOf(all, measures)})
    WHERE coalesce(level, '') || '/' || kind IN (
      SELECT coalesce(level, '') || '/' || kind FROM agencies WHERE id IN (${listed(agencies)})
    )
    GROUP BY agency, peer, year`;
}

/** The sums of all regions of the levels of those named: of what lies below, or what their governments say. */
function regionsOf(selection: Selection, { regions, measures }: CompareQuestion): Sql {
  const inside =
    selection.filters.basis === "units"
      ? sql`SELECT code, unnest(string_split(trim(path, '/'), '/')) AS place FROM regions`
      : sql`SELECT code, code AS place FROM regions`;
  return sql`
    SELECT p.code AS id, p.level AS peer, r.year, ${sumsOver(measures)}
    FROM (${eachOf(selection, measures)}) r
      JOIN (${inside}) i ON i.code = r.region
      JOIN (SELECT code, level FROM regions WHERE level IN (
        SELECT level FROM regions WHERE code IN (${listed(regions)})
      )) p ON p.code = i.place
    GROUP BY p.code, p.level, r.year`;
}

function toRow(measure: Measure, row: SumsRow): z.infer<typeof compareRow> {
  const { key } = measure;
  const year = numberIn(row, "year") ?? 0;
  const figure = figureIn(measure, row);
  return {
    ...{ id: textIn(row, "id") ?? "", name: textIn(row, "name") ?? "", year, measure: key },
    ...figure,
    breaks: breaksIn(measure, year),
    peers: figure.value === null ? 0 : (numberIn(row, `${key}.peers`) ?? 0),
    percentile: numberIn(row, `${key}.percentile`),
    synthetic: syntheticShape.parse(row["synthetic"]),
  };
}
