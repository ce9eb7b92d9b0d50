import { findSum, lines, type Measure } from "@gongkai/model";
import { type Aggregate, countOf, sumOf } from "./aggregate.ts";

/** What a sum over rows tells of a measure: `<key>`, `<key>.of` for rates, and `<key>.reports`. */
export function sumsOf(measure: Measure): Aggregate[] {
  const { key, numerator, denominator, source } = measure;
  const sides = denominator === null ? [numerator] : [numerator, denominator];
  const sums = sidesOf(measure, key);
  if (source === "cells") return [...sums, countOf(`${key}.reports`, sides)];
  const counted = denominator === null ? ["source"] : [...sides, "source"];
  return [...sums, notRead(countOf(`${key}.reports`, counted))];
}

/** The sums of a measure's sides over reports that have both: `<as>`, and `<as>.of` for rates. */
export function sidesOf({ numerator, denominator, source }: Measure, as: string): Aggregate[] {
  const sums =
    denominator === null
      ? [sumOf(as, numerator)]
      : [sumOf(as, numerator, [denominator]), sumOf(`${as}.of`, denominator, [numerator])];
  return source === "cells" ? sums : sums.map(notRead);
}

/** How many agencies filed so. */
export const countOfState = (state: string): Aggregate => ({
  ...notRead(sumOf(state, `filing.${state}`)),
  type: "INTEGER",
});

/** How a report was filed is worked out and stands in no column of it. */
const notRead = (aggregate: Aggregate): Aggregate => ({ ...aggregate, columns: [] });

/** The lines whose totals a measure needs. */
export const linesIn = ({ numerator, denominator }: Measure): string[] =>
  [numerator, denominator ?? ""]
    .flatMap((side) => findSum(side)?.terms ?? [])
    .filter((term) => lines.includes(term));

/** In how many reports a line's total is known, and in how many of these it is printed: the others left it blank. */
export const totalsOf = (line: string): Aggregate[] => [
  countOf(`${line}.known`, [line]),
  countOf(`${line}.printed`, [`${line}.total`]),
];
