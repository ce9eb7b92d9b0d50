import { queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { Region } from "../api-types.ts";
import type { Lang } from "../i18n/words.ts";

export const regionsQuery = (edition: number | undefined) =>
  queryOptions({
    queryKey: ["regions", edition ?? null],
    queryFn: ({ signal }) => ask("regions", { edition }, signal),
  });

const byCode = new WeakMap<readonly Region[], ReadonlyMap<string, Region>>();

/** The regions of an edition by their codes: made once, for there are thousands and many who ask. */
export function regionsByCode(regions: readonly Region[]): ReadonlyMap<string, Region> {
  const made = byCode.get(regions) ?? new Map(regions.map((region) => [region.code, region]));
  byCode.set(regions, made);
  return made;
}

/** A region and those below it, as a tree select shows them. */
export interface RegionNode {
  value: string;
  title: string;
  /** Everything a reader may type to find it. */
  search: string;
  children: RegionNode[];
}

export const regionName = (region: Region, lang: Lang): string =>
  lang === "en" ? region.name_en || region.name : region.name;

/** The regions that have agencies, nested; one whose parent is not there stands at the top. */
export function regionTree(regions: readonly Region[], lang: Lang): RegionNode[] {
  const codes = new Set(regions.map(({ code }) => code));
  const below = Map.groupBy(regions, ({ parent }) => (parent && codes.has(parent) ? parent : ""));
  const nodes = (parent: string): RegionNode[] =>
    (below.get(parent) ?? []).map((region) => ({
      value: region.code,
      title: regionName(region, lang),
      search:
        `${region.name} ${region.name_en} ${region.code} ${region.pinyin} ${region.initials}`.toLowerCase(),
      children: nodes(region.code),
    }));
  return nodes("");
}

/** The codes from the top down to a region, to open a tree at it. */
export function regionPath(regions: readonly Region[], code: string): string[] {
  const region = regions.find((one) => one.code === code);
  if (!region) return [];
  return [...(region.parent ? regionPath(regions, region.parent) : []), code];
}
