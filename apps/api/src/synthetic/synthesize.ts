import { city } from "./city.ts";
import { documentOf } from "./document.ts";
import { drafts } from "./draft.ts";
import { agenciesCsv, regionsCsv, sourcesCsv } from "./registers.ts";
import { reports } from "./reports.ts";
import { truthJson } from "./truth.ts";

export interface SyntheticFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The report documents of a made-up city with their registers; the same seed gives the same bytes. */
export function* synthesize(seed: number): Iterable<SyntheticFile> {
  const all = cityReports(seed);
  yield { path: "regions.csv", content: regionsCsv(city) };
  yield { path: "agencies.csv", content: agenciesCsv(city) };
  yield { path: "sources.csv", content: sourcesCsv(all.published) };
  yield { path: "truth.json", content: truthJson(all) };
  for (const report of all.published) yield { path: report.file, content: documentOf(report) };
}

/** Every report of the made-up city. */
export const cityReports = (seed: number) => reports(seed, [...drafts(seed, city)].flat());
