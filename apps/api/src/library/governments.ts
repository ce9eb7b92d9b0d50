import type { Division, Divisions } from "@gongkai/model";
import type { Agency } from "./agency.ts";
import type { RegionRow } from "./manifest.ts";

/** The id of a government that is not registered but follows from its region; no register may use such an id for another. */
export const governmentId = (region: string): string => `${region}-government`;

/** The government of a region, expected to report in the years in which the region stood; null where it has none. */
export function governmentOf(region: RegionRow, divisions: Divisions): Agency | null {
  if (!region.government || region.synthetic) return null;
  const { code, level, from, to } = region;
  return {
    ...{ id: governmentId(code), name: nameOf(region, divisions), other_names: "" },
    ...{ region: code, level, kind: "government", scope: "consolidated" },
    ...{ from, to, successor: null, synthetic: false },
  };
}

/** 地区 and 盟 have a 行政公署; districts are named with the city that they belong to. */
function nameOf(region: Division, divisions: Divisions): string {
  const above = region.parent === null ? undefined : divisions.get(region.parent);
  const isDistrict = /区$/u.test(region.name) && region.level === "county";
  const place = (isDistrict && above ? above.name : "") + region.name;
  return place + (/(?:地区|盟)$/u.test(region.name) ? "行政公署" : "人民政府");
}
