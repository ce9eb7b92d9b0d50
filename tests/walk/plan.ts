import { type Measure, measures } from "@gongkai/model";
import {
  partedLines,
  walkApplicants,
  walkDisclosure,
  walkDisputes,
  walkFlow,
  walkOutcomes,
} from "./breakdowns.ts";
import { walkChanges } from "./changes.ts";
import { walkCompare } from "./compare.ts";
import { walkFindings } from "./findings.ts";
import { walkChain, walkFiling, walkGap } from "./ledgers.ts";
import { walkDistribution, walkMap, walkRanking } from "./one-year.ts";
import { type Chosen, selectionsOf } from "./selections.ts";
import { walkTrend } from "./trend.ts";
import type { Walk } from "./walk.ts";

/** A question about a measure, a line or an agency, under one of the selections. */
export interface Step {
  readonly question: string;
  readonly run: () => Promise<void>;
}

/** All there is to ask: every question of every measure, under every selection. */
export function planOf(walk: Walk): Step[] {
  const chosen = selectionsOf(walk);
  return [
    ...chosen.flatMap((one) => measures.flatMap((m, i) => measureSteps(walk, one, m, i))),
    ...chosen.flatMap((one) => batches.flatMap((some) => batchSteps(walk, one, some))),
    ...chosen.flatMap((one, i) => selectionSteps(walk, one, i)),
    ...gapSteps(walk),
    ...chainSteps(walk),
    ...(["units", "consolidated"] as const).map((basis) => ({
      question: "findings",
      run: () => walkFindings(walk, { basis }),
    })),
  ];
}

function measureSteps(walk: Walk, one: Chosen, measure: Measure, place: number): Step[] {
  const year = yearOf(walk, place);
  const years = [Math.min(year, walk.years.to - 1), walk.years.to] as const;
  return [
    { question: "ranking", run: () => walkRanking(walk, one, measure, year) },
    { question: "map", run: () => walkMap(walk, one, measure, year) },
    { question: "distribution", run: () => walkDistribution(walk, one, measure, year) },
    { question: "changes", run: () => walkChanges(walk, one, measure, years) },
  ];
}

/** Measures that are asked together. */
const batches = Array.from({ length: Math.ceil(measures.length / 10) }, (_, i) =>
  measures.slice(i * 10, i * 10 + 10),
);

const batchSteps = (walk: Walk, one: Chosen, some: readonly Measure[]): Step[] => [
  { question: "trend", run: () => walkTrend(walk, one, some) },
  { question: "compare", run: () => walkCompare(walk, one, some) },
];

/** The last years most, for few libraries hold many of the first. */
const yearOf = ({ years: { from, to } }: Walk, place: number): number =>
  to - (place % (to - from + 1));

const selectionSteps = (walk: Walk, one: Chosen, place: number): Step[] => [
  { question: "outcomes", run: () => walkOutcomes(walk, one) },
  ...partedLines.map((line) => ({
    question: "applicants",
    run: () => walkApplicants(walk, one, line),
  })),
  { question: "disputes", run: () => walkDisputes(walk, one) },
  { question: "disclosure", run: () => walkDisclosure(walk, one) },
  ...[place, place + 1].map((of) => ({
    question: "flow",
    run: () => walkFlow(walk, one, yearOf(walk, of)),
  })),
  { question: "filing", run: () => walkFiling(walk, one) },
];

const counts = measures.filter(
  ({ source, denominator }) => source === "cells" && denominator === null,
);

function gapSteps(walk: Walk): Step[] {
  const [, { region } = {}] = selectionsOf(walk);
  const government = walk.governments.find((one) => one.region === region);
  const asked = [
    ...[{}, { region }, { region, level: "county" }, { synthetic: "exclude" }],
    ...(government ? [{ agency: government.id }] : []),
  ];
  return asked.flatMap((of) =>
    counts.map((measure) => ({ question: "gap", run: () => walkGap(walk, of, [measure]) })),
  );
}

const chainSteps = (walk: Walk): Step[] => [
  ...walk.agencies.map(({ id: agency }) => ({
    question: "chain",
    run: () => walkChain(walk, { basis: "units", agency }),
  })),
  ...walk.governments.map(({ id: agency }) => ({
    question: "chain",
    run: () => walkChain(walk, { basis: "consolidated", agency }),
  })),
];
