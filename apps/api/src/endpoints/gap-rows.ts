import type { Measure } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { join, name, type Sql, sql } from "../database/sql.ts";
import { byYear, type Coverage, coverageSchema } from "./coverage.ts";
import { numberIn, type SumsRow, sumsRow, textIn } from "./figure.ts";
import type { Page } from "./paging.ts";
import { expectedOf, placesOf, reportsOf, type Selection } from "./selection.ts";
import { markOfBoth, syntheticColumn, syntheticShape } from "./synthetic-mark.ts";

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
  const each = (side: string) => measures.map(({ key }) => sql`${name(`${key}.${side}`)}`);
  return sql`
    WITH page AS (${page}),
    inside AS (${insideOf(sql`page`)}),
    own AS (
      SELECT region AS code, year, synthetic::VARCHAR AS synthetic, ${join(measures.map(({ key, numerator }) => sql`${name(numerator)}::DOUBLE AS ${name(`${key}.own`)}`))}
      FROM (${reportsOf(consolidated, { span, columns, cover: "each" })}) SEMI JOIN page ON page.code = region
    ),
    units AS (
      SELECT i.place AS code, u.year, ${syntheticColumn}, ${join(
        measures.flatMap(({ key, numerator }) => [
          sql`sum(u.${name(numerator)})::DOUBLE AS ${name(`${key}.units`)}`,
          sql`count(u.${name(numerator)})::INTEGER AS ${name(`${key}.reports`)}`,
        ]),
      )}
      FROM (SELECT region, year, synthetic, ${join(columns.map(name))} FROM (${reportsOf(all, { span, columns })})) u
        JOIN inside i ON i.code = u.region
      GROUP BY i.place, u.year
    ),
    due AS (
      SELECT i.place AS code, e.year, count(*)::INTEGER AS expected
      FROM (${expectedOf(all, span)}) e JOIN inside i ON i.code = e.region GROUP BY i.place, e.year
    ),
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
  const inside = sql`SEMI JOIN inside i ON i.code = r.region`;
  const found = await edition.database.query(
    sql`WITH inside AS (${insideOf(sql`(${placesOf(selection)})`)}),
        rows AS (
          SELECT year, 1 AS filed, synthetic::INTEGER AS synthetic, 0 AS expected
          FROM (${reportsOf(units, { span })}) r ${inside}
          UNION ALL SELECT year, 0, 0, 1 FROM (${expectedOf(units, span)}) r ${inside}
        )
        SELECT year, sum(filed)::INTEGER AS filed, sum(expected)::INTEGER AS expected,
          sum(synthetic)::INTEGER AS synthetic FROM rows GROUP BY year`,
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
