import { type CellMeasure, figureOf, findSum, lines } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { join, name, type Sql, sql } from "../database/sql.ts";
import type { ServedEdition } from "../library/served-editions.ts";
import { type Filters, type Span, selected } from "./filters.ts";

const change = z
  .object({
    matched: z.int().openapi({ description: "Agencies with the figure in both years" }),
    before: z.number().nullable(),
    now: z.number().nullable(),
    difference: z.number().nullable(),
    ratio: z.number().nullable().openapi({ description: "difference / before; null for rates" }),
  })
  .openapi("Change");

export const trendRow = z
  .object({
    year: z.int(),
    measure: z.string(),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    reports: z.int().openapi({ description: "Reports that have the figure" }),
    blank: z.int().openapi({ description: "Reports of the selection that lack it" }),
    derived: z
      .int()
      .openapi({ description: "Reports whose blank total was added up from its parts" }),
    change: change.nullable().openapi({ description: "Against the year before, same agencies" }),
  })
  .openapi("TrendRow");

export type TrendRow = z.infer<typeof trendRow>;
type Figures = Readonly<Record<string, number | null>>;

const figures = z.record(z.string(), z.number().nullable());

/** A row a year and measure: sums over the reports, and the change over the agencies present in both years. */
export async function trendRows(
  { database }: ServedEdition,
  filters: Filters,
  span: Span,
  measures: readonly CellMeasure[],
): Promise<TrendRow[]> {
  const here = sql`SELECT * FROM reports WHERE ${selected(filters, span)}`;
  const last = sql`SELECT * FROM reports WHERE ${selected(filters, { from: span.from - 1, to: span.to - 1 })}`;
  const pairs = sql`SELECT now.year, ${join(measures.flatMap(pairColumns))}
    FROM (${here}) now JOIN (${last}) before ON now.agency = before.agency AND now.year = before.year + 1
    GROUP BY now.year`;
  const sums = sql`SELECT year, count(*)::INTEGER AS filed, ${join(measures.flatMap(sumColumns))}
    FROM (${here}) GROUP BY year ORDER BY year`;
  const [years, changes] = await Promise.all([
    database.query(sums, figures),
    database.query(pairs, figures),
  ]);
  const changeOf = new Map(changes.map((row) => [row["year"], row]));
  return years.flatMap((row) => measures.map((m) => toRow(m, row, changeOf.get(row["year"]))));
}

/** A report counts for a measure where it has all that the measure needs. */
function counted({ numerator, denominator }: CellMeasure, side?: string): Sql {
  const sides = denominator === null ? [numerator] : [numerator, denominator];
  const known = sides.map((column) => sql`${of(column, side)} IS NOT NULL`);
  return join(known, sql` AND `);
}

const of = (column: string, side?: string): Sql =>
  side === undefined ? name(column) : sql`${name(side)}.${name(column)}`;

function sumColumns(measure: CellMeasure): Sql[] {
  const { key, numerator, denominator } = measure;
  const all = counted(measure);
  const sum = (column: string) => sql`(sum(${name(column)}) FILTER (${all}))::DOUBLE`;
  return [
    sql`${sum(numerator)} AS ${name(key)}`,
    sql`(count(*) FILTER (${all}))::INTEGER AS ${name(`${key}.reports`)}`,
    sql`(count(*) FILTER (${all} AND (${isDerived(measure)})))::INTEGER AS ${name(`${key}.derived`)}`,
    ...(denominator === null ? [] : [sql`${sum(denominator)} AS ${name(`${key}.of`)}`]),
  ];
}

/** Whether a report leaves a total blank that the measure needs. */
function isDerived({ numerator, denominator }: CellMeasure): Sql {
  const terms = [numerator, denominator ?? ""].flatMap((side) => findSum(side)?.terms ?? []);
  const blank = terms
    .filter((term) => lines.includes(term))
    .map((line) => sql`(${name(line)} IS NOT NULL AND ${name(`${line}.total`)} IS NULL)`);
  return blank.length > 0 ? join(blank, sql` OR `) : sql`false`;
}

/** Of agencies that have the figure in both years: how many, and the figure of either year. */
function pairColumns(measure: CellMeasure): Sql[] {
  const { key, numerator, denominator } = measure;
  const both = sql`${counted(measure, "now")} AND ${counted(measure, "before")}`;
  const sum = (side: string, column: string, as: string) =>
    sql`(sum(${of(column, side)}) FILTER (${both}))::DOUBLE AS ${name(as)}`;
  return [
    sql`(count(*) FILTER (${both}))::INTEGER AS ${name(`${key}.matched`)}`,
    sum("now", numerator, `${key}.now`),
    sum("before", numerator, `${key}.before`),
    ...(denominator === null
      ? []
      : [sum("now", denominator, `${key}.now.of`), sum("before", denominator, `${key}.before.of`)]),
  ];
}

function toRow(measure: CellMeasure, row: Figures, pair: Figures | undefined): TrendRow {
  const { key } = measure;
  const numerator = row[key] ?? null;
  const denominator = row[`${key}.of`] ?? null;
  const reports = row[`${key}.reports`] ?? 0;
  return {
    year: row["year"] ?? 0,
    measure: key,
    value: figureOf(measure, numerator, denominator),
    numerator,
    denominator,
    reports,
    blank: (row["filed"] ?? 0) - reports,
    derived: row[`${key}.derived`] ?? 0,
    change: pair ? toChange(measure, pair) : null,
  };
}

function toChange(measure: CellMeasure, pair: Figures): TrendRow["change"] {
  const figure = (side: string) => pair[`${measure.key}.${side}`] ?? null;
  const matched = figure("matched") ?? 0;
  if (matched === 0) return null;
  const before = figureOf(measure, figure("before"), figure("before.of"));
  const now = figureOf(measure, figure("now"), figure("now.of"));
  const difference = before === null || now === null ? null : now - before;
  const isRate = measure.denominator !== null;
  const ratio = difference === null || !before || isRate ? null : difference / before;
  return { matched, before, now, difference, ratio };
}
