import type { Measure } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { type Aggregate, countOf, reportCounts, sumOf } from "../cubes/aggregate.ts";
import { join, name, type Sql, sql } from "../database/sql.ts";
import { byYear, type Coverage, coverageSchema } from "./coverage.ts";
import { numberIn, type SumsRow, sumsRow, textIn } from "./figure.ts";
import type { Page } from "./paging.ts";
import { placesOf, reportsOf, type Selection } from "./selection.ts";
import { expectedByPlace, summedByPlace } from "./summed.ts";
import { markOfBoth, syntheticShape } from "./synthetic-mark.ts";

const number = z.number().nullable();

export const gapRow = z
  .object({
    region: z.string(),
    name: z.string(),
    year: z.int(),
    measure: z.string(),
    consolidated: number.openapi({ description: "What the government's own report states" }),
    units: number.openapi({ description: "The sum of the unit reports of the region and below" }),
    gap: number.openapi({ description: "consolidated less units; null where either is unknown" }),
    reports: z.int().openapi({ description: "Unit reports that have the figure" }),
    expected: z.int().openapi({ description: "Unit reports that the registry expects" }),
    synthetic: syntheticShape,
  })
  .openapi("GapRow");

export type GapRow = z.infer<typeof gapRow>;

/** A row a region, year and measure, for a page of the regions. */
export async function gapRows(
  selection: Selection,
  measures: readonly Measure[],
  { limit, offset }: Page,
): Promise<{ total: number; rows: GapRow[] }> {
  const { database } = selection.edition;
  const places = placesOf(selection);
  const page = sql`${places} ORDER BY code LIMIT ${limit} OFFSET ${offset}`;
  const [[count], found] = await Promise.all([
    database.query(
      sql`SELECT count(*)::INTEGER AS total FROM (${places})`,
      z.object({ total: z.int() }),
    ),
    database.query(gapQuery(selection, measures, page), sumsRow),
  ]);
  return {
    total: count?.total ?? 0,
    rows: found.flatMap((row) => measures.map((measure) => toRow(measure, row))),
  };
}

function gapQuery(selection: Selection, measures: readonly Measure[], page: Sql): Sql {
  const { span, filters } = selection;
  const all = unitsOf(selection);
  const own = { ...all.filters, agency: filters.agency, basis: "consolidated" as const };
  const consolidated = { ...all, filters: own };
  const columns = measures.map(({ numerator }) => numerator);
  const inside = sql`FROM inside`;
  const each = (side: string) => measures.map(({ key }) => sql`${name(`${key}.${side}`)}`);
  return sql`
    WITH page AS (${page}),
    inside AS (${insideOf(sql`page`)}),
    own AS (
      SELECT region AS code, year, synthetic::VARCHAR AS synthetic, ${join(measures.map(({ key, numerator }) => sql`${name(numerator)}::DOUBLE AS ${name(`${key}.own`)}`))}
      FROM (${reportsOf(consolidated, { span, columns, cover: "each" })}) SEMI JOIN page ON page.code = region
    ),
    units AS (${summedByPlace(all, { span, aggregates: measures.flatMap(unitSums) }, inside)}),
    due AS (${expectedByPlace(all, { span }, inside)}),
    keys AS (SELECT code, year FROM own UNION SELECT code, year FROM units)
    SELECT k.code AS region, page.name, k.year, coalesce(due.expected, 0) AS expected,
      own.synthetic AS own_synthetic, units.synthetic AS units_synthetic,
      ${join([...each("own"), ...each("units"), ...each("reports")])}
    FROM keys k JOIN page ON page.code = k.code
      LEFT JOIN own ON own.code = k.code AND own.year = k.year
      LEFT JOIN units ON units.code = k.code AND units.year = k.year
      LEFT JOIN due ON due.code = k.code AND due.year = k.year
    ORDER BY k.code, k.year`;
}

const unitSums = ({ key, numerator }: Measure): Aggregate[] => [
  sumOf(`${key}.units`, numerator),
  countOf(`${key}.reports`, [numerator]),
];

/** The unit reports of any agency of the region chosen: whatever the rows are, their regions hold all units below. */
function unitsOf(selection: Selection): Selection {
  return { ...selection, filters: { ...selection.filters, level: undefined, agency: undefined } };
}

/** Every region with each place that it lies in. */
const insideOf = (places: Sql): Sql => sql`
  SELECT w.code, w.place
  FROM (SELECT code, unnest(string_split(trim(path, '/'), '/')) AS place FROM regions) w
    SEMI JOIN (SELECT code FROM ${places}) p ON p.code = w.place`;

/** The coverage of the units of all places together, each unit once. */
export async function gapCoverage(selection: Selection): Promise<Coverage[]> {
  const { span, edition } = selection;
  const units = unitsOf(selection);
  const inside = sql`SELECT DISTINCT code, '' AS place FROM (${insideOf(sql`(${placesOf(selection)})`)})`;
  const found = await edition.database.query(
    sql`SELECT year, sum(filed)::INTEGER AS filed, sum(expected)::INTEGER AS expected,
          sum(generated)::INTEGER AS synthetic
        FROM (
          SELECT year, filed, generated, 0 AS expected
          FROM (${summedByPlace(units, { span, aggregates: reportCounts }, inside)})
          UNION ALL SELECT year, 0, 0, expected FROM (${expectedByPlace(units, { span }, inside)})
        ) GROUP BY year`,
    coverageSchema,
  );
  return byYear(
    found.map((year) => ({ ...year, group: null })),
    span,
  );
}

function toRow({ key }: Measure, row: SumsRow): GapRow {
  const consolidated = numberIn(row, `${key}.own`);
  const units = numberIn(row, `${key}.units`);
  return {
    region: textIn(row, "region") ?? "",
    name: textIn(row, "name") ?? "",
    year: numberIn(row, "year") ?? 0,
    measure: key,
    ...{ consolidated, units },
    gap: consolidated === null || units === null ? null : consolidated - units,
    reports: numberIn(row, `${key}.reports`) ?? 0,
    expected: numberIn(row, "expected") ?? 0,
    synthetic: markOfBoth(row["own_synthetic"], row["units_synthetic"]),
  };
}
