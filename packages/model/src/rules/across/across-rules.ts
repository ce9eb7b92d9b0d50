import type { Finding } from "../../report/report.ts";
import type { AcrossRule, Years } from "../rule.ts";
import { asWeighed } from "../weight.ts";
import { carryOverRules } from "./carry-over.ts";
import { identicalRules } from "./identical.ts";
import { itemsAcrossRules } from "./items.ts";
import { pendingRules } from "./pending.ts";
import { stockRules } from "./stock.ts";

/** Every rule on two reports of one agency and scope for consecutive years. */
export const acrossRules: readonly AcrossRule[] = [
  ...carryOverRules,
  ...stockRules,
  ...itemsAcrossRules,
  ...identicalRules,
  ...pendingRules,
];

/** What all rules say of two reports; nothing unless one is for the year after the other. Cells are those of the later one. */
export function checkAcross(years: Years): readonly Finding[] {
  const { before, after } = years;
  if (before.year === null || after.year !== before.year + 1) return [];
  return acrossRules.flatMap((rule) => asWeighed(rule.check(years), rule.severity));
}
