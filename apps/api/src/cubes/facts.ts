import { filingStates, lines, measures } from "@gongkai/model";
import { type Aggregate, reportCounts } from "./aggregate.ts";
import {
  appealWays,
  breakdownSums,
  byApplicant,
  concludedParts,
  flowSums,
  groupLines,
} from "./breakdown.ts";
import { countOfState, sumsOf, totalsOf } from "./measure-sums.ts";
import { pairedMeasures, pairsOf } from "./pairs.ts";

/** Aggregates by what they are, each once. */
export type Facts = ReadonlyMap<string, Aggregate>;

const distinct = (all: readonly Aggregate[]): Facts =>
  new Map(all.map((one) => [one.of.text, one]));

const ofMeasures: readonly Aggregate[] = [
  ...reportCounts,
  ...measures.filter(({ source }) => source === "cells").flatMap(sumsOf),
  ...lines.flatMap(totalsOf),
];

/** What all measures are made of. */
export const measureFacts = distinct(ofMeasures);

/** What questions add up over reports, but for other lines than the first by applicant. */
export const allFacts = distinct([
  ...ofMeasures,
  ...[concludedParts, ...groupLines, ...appealWays, byApplicant("received")].flatMap(breakdownSums),
  ...flowSums,
]);

/** How agencies filed. */
export const filingFacts = distinct([
  ...Object.keys(filingStates).map((state) => countOfState(state)),
  ...measures.filter(({ source }) => source === "filing").flatMap(sumsOf),
]);

/** The changes against the year before that are asked for most. */
export const pairFacts = distinct(pairedMeasures.flatMap(pairsOf));

/** The same of how agencies filed. */
export const filingPairFacts = distinct(
  measures.filter(({ source }) => source === "filing").flatMap(pairsOf),
);
