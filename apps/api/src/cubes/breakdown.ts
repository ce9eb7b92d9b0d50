import { applicantColumns, linesOf, outcomes } from "@gongkai/model";
import { type Aggregate, countOf, sumOf } from "./aggregate.ts";

/** A sum of the reports and the sums that it should be made of. */
export interface Breakdown {
  readonly whole: string;
  readonly parts: readonly string[];
  /** What a report must state besides to be counted. */
  readonly given?: readonly string[];
}

/**
 * A whole, how many reports state it, and its parts in these reports. A part left blank is nothing reported; one that
 * could not be read is left to the unexplained.
 */
export function breakdownSums({ whole, parts, given = [] }: Breakdown): Aggregate[] {
  const stated = [...new Set([whole, ...given])];
  return [
    sumOf(whole, whole, stated),
    countOf(`${whole}.reports`, stated),
    ...parts.map((part) => sumOf(partName(whole, part), part, stated)),
  ];
}

/** The name of a part among the sums of its whole. */
export const partName = (whole: string, part: string): string => `${whole} < ${part}`;

/** Concluded requests by outcome group. */
export const concludedParts: Breakdown = {
  whole: "requests.concluded",
  parts: outcomes.map(({ numerator }) => numerator),
};

/** The lines of every outcome group that has more than one, in reports that say how many were concluded. */
export const groupLines = outcomes
  .map(({ key, numerator }) => ({ group: key, whole: numerator, parts: linesOf(numerator) }))
  .filter(({ whole, parts }) => !parts.includes(whole))
  .map((group): Breakdown & { readonly group: string } => ({
    ...group,
    given: [concludedParts.whole],
  }));

const results = ["upheld", "corrected", "other", "pending"];

/** Each way to appeal by result. */
export const appealWays = (
  ["reconsideration", "litigation_direct", "litigation_after"] as const
).map((way) => ({
  way,
  whole: `appeals.${way}`,
  parts: results.map((result) => `appeals.${way}.${result}`),
}));

export const applicantKinds = applicantColumns.filter((column) => column !== "total");

/** A line or group of section three by kind of applicant. */
export const byApplicant = (line: string): Breakdown => ({
  whole: `requests.${line}`,
  parts: applicantKinds.map((kind) => `requests.${line}.${kind}`),
});

/** What requests came in and what became of them, over the reports that state both. */
const stated = ["requests.concluded", "requests.to_handle"];
const handled = (parts: readonly string[]): Breakdown => ({
  whole: "requests.to_handle",
  parts: parts.map((part) => `requests.${part}`),
  given: stated,
});

/** What goes into the first node of the flow of requests. */
export const flowIn = handled(["received", "carried_in"]);

/** What goes out of each node. */
export const flowOut: readonly Breakdown[] = [
  handled(["concluded", "carried_out"]),
  ...[concludedParts, ...groupLines].map((node) => ({ ...node, given: stated })),
];

/** All of the flow; the two sides of the first node have the same whole. */
export const flowSums: readonly Aggregate[] = [
  ...new Map([flowIn, ...flowOut].flatMap(breakdownSums).map((sum) => [sum.as, sum])).values(),
];
