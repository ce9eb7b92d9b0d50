import { type Breakdown, partName } from "../cubes/breakdown.ts";
import { numberIn, type SumsRow } from "./figure.ts";

/** A whole and its parts, which with what is unexplained add up to it exactly. */
export function brokenDown({ whole, parts }: Breakdown, row: SumsRow) {
  const total = numberIn(row, whole);
  const values = parts.map((part) => numberIn(row, partName(whole, part)));
  const explained = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  return {
    total,
    reports: numberIn(row, `${whole}.reports`) ?? 0,
    values,
    unexplained: total === null ? null : total - explained,
  };
}
