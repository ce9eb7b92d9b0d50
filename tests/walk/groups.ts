import type { Measure } from "@gongkai/model";
import { inYear, type Part, type Shown } from "./parts.ts";
import type { Chosen } from "./selections.ts";
import type { Asked, Walk } from "./walk.ts";

export const splits = ["region", "kind", "level", "agency"] as const;
export type Split = (typeof splits)[number];

/** A measure's parts by the part of a split that each belongs to; what belongs to none stands under "". */
export async function groupedParts(
  walk: Walk,
  measure: Measure,
  chosen: Chosen,
  split: Split,
): Promise<ReadonlyMap<string, Part[]>> {
  const parts =
    split === "region"
      ? await partsOfRegions(walk, measure, chosen)
      : await walk.evidence(measure, chosen);
  return Map.groupBy(parts, (part) => groupOf(walk, chosen, split, part) ?? "");
}

function groupOf(walk: Walk, chosen: Chosen, split: Split, { agency, region }: Part) {
  if (split === "agency") return agency;
  if (split === "region") return childOf(walk, chosen, region);
  return [...walk.agencies, ...walk.governments].find(({ id }) => id === agency)?.[split];
}

/** The region one level down that a region lies in; itself where it is the one chosen. */
function childOf({ paths }: Walk, { region: top }: Chosen, region: string | null): string | null {
  const depth = top === undefined ? 0 : (paths.get(top)?.length ?? 0);
  return paths.get(region ?? "")?.[depth] ?? region;
}

/**
 * What stands behind the parts by region. Governments report for all of a region: then the parts are those of the regions
 * one level down, and how these filed is asked region by region.
 */
async function partsOfRegions(walk: Walk, measure: Measure, chosen: Chosen): Promise<Part[]> {
  if (chosen.basis === "units") return walk.evidence(measure, chosen);
  const asked: Asked = { ...chosen, split: "region" };
  if (measure.source === "cells") return walk.evidence(measure, asked);
  if (chosen["level"] !== undefined || chosen["agency"] !== undefined)
    return walk.evidence(measure, chosen);
  const children = [...walk.paths].filter(([, path]) => path.at(-2) === chosen.region);
  const found = await Promise.all(
    children.map(([region]) => walk.evidence(measure, { ...chosen, region })),
  );
  return found.flat();
}

interface Rows {
  readonly about: unknown;
  readonly measure: Measure;
  /** What the answer shows, by group. */
  readonly shown: ReadonlyMap<string, Shown>;
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  readonly year: number;
}

/** That every group shows what its parts of a year add up to, and that no group with a figure is left out. */
export function expectGroups(walk: Walk, { about, measure, shown, parts, year }: Rows): void {
  for (const group of new Set([...shown.keys(), ...parts.keys()])) {
    const own = inYear(parts.get(group) ?? [], year);
    const figure = shown.get(group);
    if (figure) walk.expectFigure({ about, group, year }, measure, figure, own);
    else if (own.length > 0) walk.tally.wrong.push(JSON.stringify({ about, group, left: own }));
  }
}
