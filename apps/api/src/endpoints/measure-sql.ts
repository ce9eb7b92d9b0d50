import { findMeasure, findSum, lines, type Measure, mainMeasures } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { join, name, type Sql, sql } from "../database/sql.ts";
import { listOf } from "./filters.ts";

const known = (key: string, context: z.RefinementCtx): Measure => {
  const measure = findMeasure(key);
  if (measure) return measure;
  context.addIssue({ code: "custom", message: `there is no measure ${key}` });
  return z.NEVER;
};

/** Several measures; the main ones if not given. */
export const measuresParameter = listOf(30)
  .transform((keys, context) => keys.map((key) => known(key, context)))
  .optional()
  .openapi({
    type: "string",
    description: "Keys of measures, parted by commas; the main ones if not given",
    example: "received,disclosure_rate",
  });

export const measuresOf = (asked: readonly Measure[] | undefined): readonly Measure[] =>
  asked === undefined || asked.length === 0 ? mainMeasures : asked;

/** One measure. */
export const measureParameter = z
  .string()
  .transform(known)
  .openapi({ type: "string", description: "Key of a measure", example: "disclosure_rate" });

/** A column of a relation, with the name of the relation where there are several. */
const columnOf = (column: string, relation?: string): Sql =>
  relation === undefined ? name(column) : sql`${name(relation)}.${name(column)}`;

/** A report counts for a measure where it has all that the measure needs. */
export function counted({ numerator, denominator }: Measure, relation?: string): Sql {
  const sides = denominator === null ? [numerator] : [numerator, denominator];
  return join(
    sides.map((side) => sql`${columnOf(side, relation)} IS NOT NULL`),
    sql` AND `,
  );
}

/** The columns of a report that measures need; how it was filed is told without any. */
export const columnsFor = (measures: readonly Measure[]): string[] =>
  measures.flatMap(({ source, numerator, denominator }) =>
    source === "filing" ? [] : denominator === null ? [numerator] : [numerator, denominator],
  );

/** What a sum over rows tells of a measure, as columns `<name>`, `<name>.of` for rates, `<name>.reports`. */
export function sumsOf(measure: Measure): Sql[] {
  const { key, denominator, source } = measure;
  const one = source === "filing" ? sql`source` : sql`1`;
  const reports = denominator === null && source === "cells" ? measure.numerator : null;
  return [
    ...sidesOf(measure, key),
    sql`count(${reports ? name(reports) : onlyIf(denominator === null ? null : counted(measure), one)})::INTEGER
      AS ${name(`${key}.reports`)}`,
  ];
}

/**
 * The sums of a measure's sides over rows that have both, and fulfil a condition if there is one. A sum passes over
 * NULL by itself, so that a count without a condition needs none.
 */
export function sidesOf(
  measure: Measure,
  as: string,
  relation?: string,
  condition: Sql | null = null,
): Sql[] {
  const { numerator, denominator } = measure;
  const rate = denominator === null ? null : counted(measure, relation);
  const all = condition && rate ? sql`${rate} AND ${condition}` : (condition ?? rate);
  const sum = (side: string, column: string) =>
    sql`sum(${onlyIf(all, columnOf(side, relation))})::DOUBLE AS ${name(column)}`;
  return [sum(numerator, as), ...(denominator === null ? [] : [sum(denominator, `${as}.of`)])];
}

const onlyIf = (condition: Sql | null, value: Sql): Sql =>
  condition === null ? value : sql`CASE WHEN ${condition} THEN ${value} END`;

/** A measure's value on sums named as by `sidesOf`, for sorting; a rate over nothing is NULL. */
export const valueSql = ({ denominator }: Measure, as: string): Sql =>
  denominator === null ? name(as) : sql`(${name(as)} / nullif(${name(`${as}.of`)}, 0))`;

/** The lines whose totals a measure needs. */
export const linesIn = ({ numerator, denominator }: Measure): string[] =>
  [numerator, denominator ?? ""]
    .flatMap((side) => findSum(side)?.terms ?? [])
    .filter((term) => lines.includes(term));

/** How many totals of a line were left blank and added up from the cells beside them: a line is known wherever its total is printed. */
export const addedUp = (line: string): Sql =>
  sql`(count(${name(line)}) - count(${name(`${line}.total`)}))::INTEGER AS ${name(`${line}.derived`)}`;
