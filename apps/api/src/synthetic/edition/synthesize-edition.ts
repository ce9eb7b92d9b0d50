import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Editions } from "../../library/editions.ts";
import { locked } from "../../library/lock.ts";
import type { RegionRow } from "../../library/manifest.ts";
import { Registry } from "../../library/registry.ts";
import { type NationPlan, nation } from "../nation/nation.ts";
import { reportsExpected, type Territory } from "../territory.ts";
import { buildEdition } from "./build-edition.ts";
import { assertOnlyGenerated } from "./only-generated.ts";
import { prepareNation } from "./prepare.ts";

export interface SynthesizeEdition {
  readonly library: string;
  readonly plan: NationPlan;
  /** The divisions as the registry has them. */
  readonly regions: readonly RegionRow[];
  /** Called now and then with the number of reports so far, and the most there can be. */
  readonly onProgress: (done: number, most: number) => void;
}

/**
 * Generates a nation's reports and makes them the library's current edition, without documents; its number. Throws
 * `NotOnlyGenerated`, and changes nothing, where they would stand in the place of real ones.
 */
export function synthesizeEdition(options: SynthesizeEdition): Promise<number> {
  const { library, plan, regions, onProgress } = options;
  return locked(library, async () => {
    const editions = new Editions(library);
    await assertOnlyGenerated(editions);
    const land = nation(plan);
    const most = reportsExpected(land);
    const folder = join(library, "generating");
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    let done = 0;
    try {
      await prepareNation(plan, land, folder, (reports) => {
        done += reports;
        onProgress(done, most);
      });
      return await buildEdition(editions, registryOf(land, regions), folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** The real divisions and the made-up agencies. */
export function registryOf({ agencies }: Territory, regions: readonly RegionRow[]): Registry {
  const registry = new Registry();
  registry.addRegions(regions);
  registry.addAgencies(
    agencies.map(({ id, name, former, region, level, kind, scope, from }) => ({
      ...{ id, name, other_names: former?.name ?? "", region: region.code, level, kind, scope },
      ...{ from, to: null, successor: null, synthetic: true },
    })),
  );
  return registry;
}
