import type { AgencyKind } from "../agencies/kinds.ts";

/**
 * The last day, in the next year, to publish a report: 31 March for local governments, 31 January for departments
 * (Regulations on Open Government Information, Article 49; governments at county level or above).
 */
export const lastDays = { government: "03-31", others: "01-31" } as const;

/** Kinds that publish their government's report, or may. */
export const governmentKinds: readonly AgencyKind[] = ["government", "office"];

/** Article 49 speaks of departments and of governments at county level or above: these are neither for certain. */
export const unjudgedKinds: readonly AgencyKind[] = [
  ...(["township", "street", "zone", "institution", "vertical", "other"] as const),
];

/** The last day to publish the report for a year, `YYYY-MM-DD`. */
export function deadline(year: number, kind: AgencyKind): string {
  return `${year + 1}-${governmentKinds.includes(kind) ? lastDays.government : lastDays.others}`;
}

/**
 * Whether a report was published later than its last day; null where that is not judged: its day is not known, or lies
 * outside the next year (a site set up anew), or the law sets no last day for agencies of its kind.
 */
export function isLate(year: number, kind: AgencyKind, published: string | null): boolean | null {
  if (published === null || !published.startsWith(`${year + 1}-`)) return null;
  return unjudgedKinds.includes(kind) ? null : published > deadline(year, kind);
}
