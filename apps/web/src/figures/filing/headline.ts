import type { Dictionary } from "../../i18n/zh.ts";
import { awaitedOf, type Counts } from "../filing.ts";

/** What a year's filing may be said to show: what is wrong before what is well. */
export type FilingFinding =
  | { rule: "shortcomings"; year: number; counts: Counts }
  | { rule: "awaited"; year: number; filed: number; awaited: number }
  | { rule: "unjudged"; year: number; filed: number; unjudged: number }
  | { rule: "allWell"; year: number; filed: number }
  | { rule: "none" };

export function findFiling(year: number, counts: Counts): FilingFinding {
  const { filed, missing, late, broken, unread, unjudged } = counts;
  if (missing + late + broken + unread > 0) return { rule: "shortcomings", year, counts };
  const awaited = awaitedOf(counts);
  if (awaited > 0) return { rule: "awaited", year, filed, awaited };
  if (filed === 0) return { rule: "none" };
  if (unjudged > 0) return { rule: "unjudged", year, filed, unjudged };
  return { rule: "allWell", year, filed };
}

export function filingHeadline(year: number, counts: Counts, { filing }: Dictionary): string {
  const found = findFiling(year, counts);
  switch (found.rule) {
    case "shortcomings":
      return filing.shortcomings(found.year, found.counts);
    case "awaited":
      return filing.someAwaited(found);
    case "unjudged":
      return filing.someUnjudged(found);
    case "allWell":
      return filing.allWell(found);
    case "none":
      return filing.regions.name;
  }
}
