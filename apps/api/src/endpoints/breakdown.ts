import { name, type Sql, sql } from "../database/sql.ts";
import { numberIn, type SumsRow } from "./figure.ts";

/** A sum of the reports and the sums that it should be made of. */
export interface Breakdown {
  readonly whole: string;
  readonly parts: readonly string[];
}

/**
 * Columns of a whole, how many reports state it, and its parts in these reports. A part left blank is nothing reported;
 * one that could not be read is left to the unexplained.
 */
export function breakdownSums({ whole, parts }: Breakdown): Sql[] {
  const stated = sql`${name(whole)} IS NOT NULL`;
  return [
    sql`sum(${name(whole)})::DOUBLE AS ${name(whole)}`,
    sql`count(${name(whole)})::INTEGER AS ${name(`${whole}.reports`)}`,
    ...parts.map(
      (part) =>
        sql`sum(CASE WHEN ${stated} THEN ${name(part)} END)::DOUBLE AS ${name(partColumn(whole, part))}`,
    ),
  ];
}

const partColumn = (whole: string, part: string): string => `${whole} < ${part}`;

/** A whole and its parts, which with what is unexplained add up to it exactly. */
export function brokenDown({ whole, parts }: Breakdown, row: SumsRow) {
  const total = numberIn(row, whole);
  const values = parts.map((part) => numberIn(row, partColumn(whole, part)));
  const explained = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  return {
    total,
    reports: numberIn(row, `${whole}.reports`) ?? 0,
    values,
    unexplained: total === null ? null : total - explained,
  };
}
