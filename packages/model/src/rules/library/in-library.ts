import type { AgencyKind } from "../../agencies/kinds.ts";
import type { RuleOn, Subject } from "../rule.ts";

/** A current report of a library, and those that a rule holds it against. */
export interface InLibrary {
  readonly report: Subject;
  /** Of the agency, as the library's registry has it. */
  readonly kind: AgencyKind;
  /** Which they are, the rule says. */
  readonly others: readonly Subject[];
  /** How many more of the others there should be. */
  readonly missing: number;
}

/** A rule on a report among all those of a library; a database works it out for all of them at once. */
export type LibraryRule = RuleOn<InLibrary>;

/** A report by itself. */
export const alone = (report: Subject, kind: AgencyKind = "finance"): InLibrary => ({
  ...{ report, kind, others: [], missing: 0 },
});
