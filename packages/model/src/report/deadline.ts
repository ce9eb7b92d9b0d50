import type { AgencyKind } from "../agencies/kinds.ts";

/**
 * The last day to publish the report for a year, `YYYY-MM-DD`: 31 January of the next year for departments, 31 March for
 * local governments (Regulations on Open Government Information, Article 49; governments at county level or above).
 */
export function deadline(year: number, kind: AgencyKind): string {
  return kind === "government" ? `${year + 1}-03-31` : `${year + 1}-01-31`;
}
