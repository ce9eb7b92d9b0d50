import type { Finding } from "../report/report.ts";
import type { Severity } from "./rule.ts";

/** A hint is never counted as broken: what it points at is left open, and where it could not be made it says nothing. */
export const asWeighed = (findings: readonly Finding[], severity: Severity): readonly Finding[] =>
  severity === "hint" ? findings.flatMap(asHint) : findings;

function asHint(finding: Finding): readonly Finding[] {
  if (finding.outcome === "holds") return [finding];
  return finding.outcome === "broken" ? [{ ...finding, outcome: "undecided" }] : [];
}
