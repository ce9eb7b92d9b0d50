import type { Label } from "../form/form.ts";
import type { Finding, Report } from "../report/report.ts";

/** error: the report contradicts itself or its form; warning: it is wrong as a report; hint: worth a look, never counted as broken. */
export type Severity = "error" | "warning" | "hint";

/** What a rule may look at in one report: all of it but what other rules found. */
export type Subject = Pick<
  Report,
  "cells" | "form" | "year" | "agency" | "scope" | "published" | "narratives"
>;

/** Two reports of one agency and scope; rules across years look at consecutive ones only. */
export interface Years {
  readonly before: Subject;
  readonly after: Subject;
}

/** A check as data: what it is called and why it is made, what it needs, and how it comes out on three examples. */
export interface RuleOn<Checked> {
  readonly id: string;
  /** Raised when the same report can come out otherwise. */
  readonly version: number;
  readonly severity: Severity;
  readonly label: Label;
  /** Why it is so, with the source where the law or the form says it. */
  readonly explanation: Label;
  /** Cells (`*` for any part of a name) and other parts of a report that it looks at. */
  readonly needs: readonly string[];
  readonly examples: Readonly<Record<Finding["outcome"], Checked>>;
  readonly check: (checked: Checked) => readonly Finding[];
}

export type Rule = RuleOn<Subject>;
export type AcrossRule = RuleOn<Years>;
