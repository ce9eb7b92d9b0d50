import type { Finding } from "../report/report.ts";
import type { Severity } from "./rule.ts";

/** A hint is never counted as broken: what it points at is left open, and where it could not be made it says nothing. */
export function asWeighed(finding: Finding, severity: Severity): readonly Finding[] {
  if (severity !== "hint" || finding.outcome === "holds") return [finding];
  return finding.outcome === "broken" ? [{ ...finding, outcome: "undecided" }] : [];
}
