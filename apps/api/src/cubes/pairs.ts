import { findMeasure, type Measure, mainMeasures, measures } from "@gongkai/model";
import { join, name, type Sql, sql } from "../database/sql.ts";
import type { Aggregate } from "./aggregate.ts";

const years = ["now", "before"] as const;

/**
 * What those who have a measure in both years have of it, over `now` and `before`, which join reports of a year with those
 * of the year before: `<key>.matched`, and of either year `<key>.now` and `<key>.now.of`.
 */
export function pairsOf({ key, numerator, denominator, source }: Measure): Aggregate[] {
  const sides = denominator === null ? [numerator] : [numerator, denominator];
  const both = join(
    years.flatMap((year) => sides.map((side) => sql`${of(year, side)} IS NOT NULL`)),
    sql` AND `,
  );
  const columns = source === "cells" ? sides : [];
  const sum = (as: string, value: Sql): Aggregate => {
    const alone = sql`CASE WHEN ${both} THEN ${value} END`;
    return { as, columns, of: sql`sum(${alone})`, alone, type: "DOUBLE" };
  };
  return [
    {
      ...{ as: `${key}.matched`, columns, type: "INTEGER" },
      ...{ of: sql`count(CASE WHEN ${both} THEN 1 END)`, alone: sql`(${both})` },
    },
    ...years.flatMap((year) => [
      sum(`${key}.${year}`, of(year, numerator)),
      ...(denominator === null ? [] : [sum(`${key}.${year}.of`, of(year, denominator))]),
    ]),
  ];
}

const of = (year: string, column: string): Sql => sql`${name(year)}.${name(column)}`;

/** Measures whose changes are asked for most. */
export const pairedMeasures: readonly Measure[] = [
  ...new Set([
    ...mainMeasures,
    ...measures.filter(({ unit, source }) => unit === "ratio" && source === "cells"),
    ...["disputes", "reconsiderations", "lawsuits"].flatMap((key) => findMeasure(key) ?? []),
  ]),
];
