import type { FormId, Label } from "../form/form.ts";
import type { Finding, Report } from "../report/report.ts";
import type { Comparison } from "./across/comparison.ts";

/** error: the report contradicts itself or its form; warning: it is wrong as a report; hint: worth a look, never counted as broken. */
export type Severity = "error" | "warning" | "hint";

/** What a rule may look at in any report, with tables or without. */
export type TextSubject = Pick<
  Report,
  "identity" | "year" | "agency" | "scope" | "published" | "narratives"
>;

/** What a rule may look at in a report that has tables: all of it but what other rules found. */
export interface Subject extends TextSubject, Pick<Report, "cells"> {
  readonly form: FormId;
}

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

/** A rule that needs no tables: it is also asked of the reports of before 2019. */
export interface TextRule extends Rule {
  readonly check: (checked: TextSubject) => readonly Finding[];
}

export interface AcrossRule extends RuleOn<Years> {
  /** All that it checks, as data; none for a rule that compares whole tables. */
  readonly comparisons: readonly Comparison[];
}
