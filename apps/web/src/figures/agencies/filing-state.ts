import type { Filing } from "../../api-types.ts";

/** Whether a report was filed in time; `undated`: filed, but its day is not known. */
export type FilingState = "ontime" | "late" | "undated" | "missing";

export function stateOf(filing: Filing | undefined): FilingState {
  if (!filing) return "missing";
  if (filing.late === null) return "undated";
  return filing.late ? "late" : "ontime";
}
