import { type BrokenYear, type Part, shareOf } from "./breakdown.ts";

/** The largest part of the last year that has any, as a share of the whole; null where no year has. */
export function largestPart(years: readonly BrokenYear[], parts: readonly Part[]) {
  const last = years.findLast(({ row }) => row?.whole);
  const shares = parts.flatMap(({ key, name, open }) => {
    const share = shareOf(last?.row?.parts[key] ?? null, last?.row?.whole);
    return open || share === null ? [] : [{ part: name, share }];
  });
  const largest = shares.toSorted((a, b) => b.share - a.share).at(0);
  return last && largest ? { year: last.year.year, ...largest } : null;
}
