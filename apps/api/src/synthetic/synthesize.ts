import { compose } from "./composition.ts";
import { htmlLayout } from "./html-layout.ts";
import { agenciesCsv, regionsCsv, sourcesCsv } from "./registers.ts";
import { reports, type SyntheticReport } from "./reports.ts";
import { textLayout } from "./text-layout.ts";
import { truthJson } from "./truth.ts";

export interface SyntheticFile {
  readonly path: string;
  readonly content: string;
}

/** The report documents of a made-up city with their registers; the same seed gives the same bytes. */
export function* synthesize(seed: number): Iterable<SyntheticFile> {
  const all = reports(seed);
  yield { path: "regions.csv", content: regionsCsv() };
  yield { path: "agencies.csv", content: agenciesCsv() };
  yield { path: "sources.csv", content: sourcesCsv(all.published) };
  yield { path: "truth.json", content: truthJson(all) };
  for (const report of all.published) yield { path: report.file, content: documentOf(report) };
}

/** A report as the document that its agency published. */
export function documentOf(report: SyntheticReport): string {
  const layout = report.style.format === "text" ? textLayout : htmlLayout;
  return layout(compose(report), report.style);
}
