import { cellsOf, type FormId, type Measure } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { denominatorColumn, numeratorColumn } from "../database/schema.ts";
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
  measures: readonly Measure[],
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

const total = (column: Sql): Sql => sql`sum(${column})::DOUBLE`;

function sumColumns(measure: Measure): Sql[] {
  const { key, denominator } = measure;
  const numerator = name(numeratorColumn(measure));
  return [
    sql`${total(numerator)} AS ${name(key)}`,
    sql`count(${numerator})::INTEGER AS ${name(`${key}.reports`)}`,
    sql`(count(*) FILTER (${numerator} IS NOT NULL AND ${isDerived(measure)}))::INTEGER AS ${name(`${key}.derived`)}`,
    ...(denominator
      ? [sql`${total(name(denominatorColumn(measure)))} AS ${name(`${key}.of`)}`]
      : []),
  ];
}

/** Whether a report leaves a total blank that the measure needs. */
function isDerived({ numerator, denominator = [] }: Measure): Sql {
  const conditions = (["2019", "2021"] as const).flatMap((form) =>
    blankTotals([...numerator, ...denominator], form).map(
      (cell) => sql`(form = ${form} AND ${name(cell)} IS NULL)`,
    ),
  );
  return conditions.length > 0 ? sql`(${join(conditions, sql` OR `)})` : sql`false`;
}

function blankTotals(terms: readonly string[], form: FormId): string[] {
  const cells = new Set(cellsOf(form).map((cell) => cell.name));
  return terms.map((term) => `${term}.total`).filter((cell) => cells.has(cell));
}

/** Of agencies that have the figure in both years: how many, and the figure of either year. */
function pairColumns(measure: Measure): Sql[] {
  const { key, denominator } = measure;
  const column = (side: string, which: string) => sql`${name(side)}.${name(which)}`;
  const [n, d] = [numeratorColumn(measure), denominatorColumn(measure)];
  const both = sql`${column("now", n)} IS NOT NULL AND ${column("before", n)} IS NOT NULL`;
  const sum = (side: string, which: string, as: string) =>
    sql`(sum(${column(side, which)}) FILTER (${both}))::DOUBLE AS ${name(as)}`;
  return [
    sql`(count(*) FILTER (${both}))::INTEGER AS ${name(`${key}.matched`)}`,
    sum("now", n, `${key}.now`),
    sum("before", n, `${key}.before`),
    ...(denominator ? [sum("now", d, `${key}.now.of`), sum("before", d, `${key}.before.of`)] : []),
  ];
}

function toRow(measure: Measure, row: Figures, pair: Figures | undefined): TrendRow {
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

function toChange(measure: Measure, pair: Figures): TrendRow["change"] {
  const figure = (side: string) => pair[`${measure.key}.${side}`] ?? null;
  const matched = figure("matched") ?? 0;
  if (matched === 0) return null;
  const before = figureOf(measure, figure("before"), figure("before.of"));
  const now = figureOf(measure, figure("now"), figure("now.of"));
  const difference = before === null || now === null ? null : now - before;
  const isRate = measure.denominator !== undefined;
  const ratio = difference === null || !before || isRate ? null : difference / before;
  return { matched, before, now, difference, ratio };
}

/** A rate of a group is the sum of numerators over the sum of denominators; none where that is zero. */
function figureOf(measure: Measure, numerator: number | null, denominator: number | null) {
  if (!measure.denominator) return numerator;
  return numerator === null || !denominator ? null : numerator / denominator;
}
