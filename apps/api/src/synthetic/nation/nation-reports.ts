import { drafts } from "../draft.ts";
import { type Reports, reports } from "../reports.ts";
import type { SyntheticRegion, Territory } from "../territory.ts";

/** Every report below a region, published or missing, a batch a region, those below first. */
export function* nationReports(
  seed: number,
  land: Territory,
  roots?: readonly SyntheticRegion[],
): Generator<Reports> {
  for (const batch of drafts(seed, land, roots)) {
    const code = batch[0]?.agency.region.code;
    if (code) yield reports(seed, batch, code);
  }
}
