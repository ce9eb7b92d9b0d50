import type { Finding, Report } from "../report/report.ts";
import { agencyAndYearRules } from "./agency-and-year.ts";
import { amountRules } from "./amounts.ts";
import { appealRules } from "./appeals.ts";
import { blankRules } from "./blanks.ts";
import { boundRules } from "./bounds.ts";
import { completenessRules } from "./completeness.ts";
import { documentRules } from "./documents.ts";
import { groupRules } from "./groups.ts";
import { identityRules } from "./identities.ts";
import { itemRules } from "./items.ts";
import { manifestRules } from "./manifest.ts";
import { moneyRules } from "./money.ts";
import { narrativeRules } from "./narrative.ts";
import { periodRules } from "./periods.ts";
import { regulationRules } from "./regulations.ts";
import { repairRules } from "./repairs.ts";
import type { Rule, TextRule } from "./rule.ts";
import { shiftRules } from "./shifts.ts";
import { tableRules } from "./tables.ts";
import { asWeighed } from "./weight.ts";
import { formRules } from "./which-form.ts";
import { wholeNumberRules } from "./whole-numbers.ts";
import { zeroReportRules } from "./zero-report.ts";

/** The rules that need no tables. */
const textRules: readonly TextRule[] = [...agencyAndYearRules, ...manifestRules, ...periodRules];

/** Every rule on one report, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  ...completenessRules,
  ...tableRules,
  ...groupRules,
  ...wholeNumberRules,
  ...identityRules,
  ...blankRules,
  ...boundRules,
  ...appealRules,
  ...regulationRules,
  ...documentRules,
  ...itemRules,
  ...amountRules,
  ...formRules,
  ...textRules,
  ...narrativeRules,
  ...zeroReportRules,
  ...moneyRules,
  ...repairRules,
  ...shiftRules,
];

/** What all rules say of a report; of one without tables, what those say that need none. */
export function check(
  report: Omit<Report, "findings" | "synthetic" | "extras">,
): readonly Finding[] {
  const { form } = report;
  if (form === null)
    return textRules.flatMap((rule) => asWeighed(rule.check(report), rule.severity));
  const subject = { ...report, form };
  return rules.flatMap((rule) => asWeighed(rule.check(subject), rule.severity));
}
