import type { FormId } from "../form/form.ts";
import type { Cells, Finding } from "../report/report.ts";
import { completenessRules } from "./completeness.ts";
import { identityRules } from "./identities.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order in which findings are listed. */
export const rules: readonly Rule[] = [...completenessRules, ...identityRules];

/** What all rules say of a report's cells. */
export function check(cells: Cells, form: FormId): readonly Finding[] {
  return rules.flatMap((rule) => rule.check(cells, form));
}
