import type { RegionRow } from "../../library/manifest.ts";
import type { NationPlan } from "./nation.ts";

/** A nation over those of the registry's divisions that stand today and have a government. */
export function planFor(
  registered: readonly RegionRow[],
  plan: Omit<NationPlan, "regions">,
): NationPlan {
  const regions = registered
    .filter(({ government, to, synthetic }) => government && to === null && !synthetic)
    .map(({ code, name, name_en, parent, level }) => ({
      code,
      name,
      nameEn: name_en,
      parent,
      level,
    }));
  return { ...plan, regions };
}
