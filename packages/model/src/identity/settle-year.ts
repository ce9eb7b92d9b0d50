import { type Claim, type Evidence, type EvidenceSource, unknown } from "./claim.ts";

type Dated = Evidence<number>;

const order: readonly EvidenceSource[] = [
  "manifest",
  "title",
  "opening",
  "period",
  "document_title",
  "metadata",
  "file_name",
];

/**
 * For which year it is. The manifest decides, then the title. A title's year stays the report's where one other source
 * contradicts it: a finding says so, and it is likely rather than certain unless a further source agrees with it. Where
 * two other sources agree on another year and none on the title's, the title may be last year's, and the year is
 * unknown. Of titles with several years the one that another source names is taken. Without a title, the other sources
 * must all agree. Years in the running text are never evidence.
 */
export function settleYear(all: readonly Dated[]): Claim<number> {
  const evidence = order.flatMap((source) => all.filter(({ from }) => from === source));
  const [strongest] = evidence;
  if (!strongest) return unknown;
  if (strongest.from === "manifest")
    return { value: strongest.value, confidence: "certain", evidence };
  const others = evidence.filter(({ from }) => from !== "title");
  const titled = new Set(evidence.flatMap(({ from, value }) => (from === "title" ? [value] : [])));
  const years = titled.size > 0 ? titled : new Set(others.map(({ value }) => value));
  const chosen = years.size === 1 ? [...years] : titled.size > 1 ? named([...titled], others) : [];
  const [value] = chosen;
  if (value === undefined || chosen.length > 1 || isStale(value, others))
    return { ...unknown, evidence };
  const isUndisputed = titled.size === 1 && (others.length === 0 || hasYear(others, value));
  return { value, confidence: isUndisputed ? "certain" : "likely", evidence };
}

const hasYear = (evidence: readonly Dated[], year: number): boolean =>
  evidence.some(({ value }) => value === year);

const named = (years: readonly number[], others: readonly Dated[]): number[] =>
  years.filter((year) => hasYear(others, year));

/** Whether two kinds of sources agree on another year and none on this one. */
function isStale(year: number, others: readonly Dated[]): boolean {
  const sources = Map.groupBy(others, ({ value }) => value).values();
  const mostAgreed = [...sources].some((same) => new Set(same.map(({ from }) => from)).size > 1);
  return !hasYear(others, year) && mostAgreed;
}
