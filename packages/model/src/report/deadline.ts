import type { AgencyKind } from "../agencies/kinds.ts";

/**
 * The last day, in the next year, to publish a report: 31 March for local governments, 31 January for departments
 * (Regulations on Open Government Information, Article 49; governments at county level or above).
 */
export const lastDays = { government: "03-31", others: "01-31" } as const;

/** The last day to publish the report for a year, `YYYY-MM-DD`. */
export function deadline(year: number, kind: AgencyKind): string {
  return `${year + 1}-${kind === "government" ? lastDays.government : lastDays.others}`;
}
