import type { Coverage, Filing } from "../../api-types.ts";

/**
 * Whether a report was filed in time. `undated`: filed, but its day is not known.
 * `missing`: expected and not filed; `none`: not filed, and not known to be expected.
 */
export type FilingState = "ontime" | "late" | "undated" | "missing" | "none";

export function stateOf(filing: Filing | undefined, expected: boolean): FilingState {
  if (!filing) return expected ? "missing" : "none";
  if (filing.late === null) return "undated";
  return filing.late ? "late" : "ontime";
}

/** The years in which every agency of a selection is expected to report: only then is a gap a failing. */
export function expectedYears(coverage: readonly Coverage[], agencies: number): Set<number> {
  return new Set(coverage.filter(({ expected }) => expected >= agencies).map(({ year }) => year));
}
