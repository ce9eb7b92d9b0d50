import type { Dictionary } from "../../i18n/zh.ts";
import type { Tally } from "./tally.ts";

/** What the latest year's filing may be said to show: the gravest first. */
export type FilingFinding =
  | { rule: "someMissing"; year: number; missing: number; expected: number }
  | { rule: "someBroken"; year: number; broken: number; filed: number }
  | { rule: "someLate"; year: number; late: number; filed: number }
  | { rule: "allWell"; year: number; filed: number }
  | { rule: "none" };

export function findFiling(tally: Tally): FilingFinding {
  const { year, missing, broken, late, filed, unjudged } = tally;
  if (filed === 0) return { rule: "none" };
  if (missing > 0) return { rule: "someMissing", year, missing, expected: missing + filed };
  if (broken > 0) return { rule: "someBroken", year, broken, filed };
  if (late > 0) return { rule: "someLate", year, late, filed };
  return unjudged > 0 ? { rule: "none" } : { rule: "allWell", year, filed };
}

export function filingHeadline(tally: Tally, t: Dictionary): string {
  const found = findFiling(tally);
  const say = t.figure.agencies;
  switch (found.rule) {
    case "someMissing":
      return say.someMissing(found);
    case "someBroken":
      return say.someBroken(found);
    case "someLate":
      return say.someLate(found);
    case "allWell":
      return say.allWell(found);
    case "none":
      return say.none();
  }
}
