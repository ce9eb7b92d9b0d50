import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import { documentOf } from "../document.ts";
import { agenciesCsv, sourcesCsv } from "../registers.ts";
import type { Reports } from "../reports.ts";
import { reportsExpected } from "../territory.ts";
import { truthOf } from "../truth.ts";
import { type NationPlan, nation } from "./nation.ts";
import { nationReports } from "./nation-reports.ts";

/** Called now and then with the number of documents so far, and the most there can be. */
type OnProgress = (done: number, most: number) => void;

/** Writes a nation's report documents with their registers and truth under a folder, a region at a time; how many. */
export async function writeNation(
  folder: string,
  plan: NationPlan,
  onProgress: OnProgress,
): Promise<number> {
  const land = nation(plan);
  const most = reportsExpected(land);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "agencies.csv"), agenciesCsv(land));
  const sources = createWriteStream(join(folder, "sources.csv"));
  const truth = createWriteStream(join(folder, "truth.json"));
  const missing: unknown[] = [];
  let done = 0;
  truth.write("{\n");
  for (const batch of nationReports(plan.seed, land)) {
    await writeDocuments(folder, batch);
    sources.write(withoutHeader(sourcesCsv(batch.published), done > 0));
    for (const report of batch.published)
      truth.write(`${JSON.stringify(report.file)}: ${JSON.stringify(truthOf(report))},\n`);
    missing.push(...batch.missing.map(({ agency, year }) => ({ id: agency.id, year })));
    done += batch.published.length;
    onProgress(done, most);
  }
  truth.end(`"missing": ${JSON.stringify(missing)}\n}\n`);
  sources.end();
  await Promise.all([finished(truth), finished(sources)]);
  return done;
}

async function writeDocuments(folder: string, { published }: Reports): Promise<void> {
  const folders = new Set(published.map(({ file }) => dirname(join(folder, file))));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  await Promise.all(
    published.map((report) => writeFile(join(folder, report.file), documentOf(report))),
  );
}

const withoutHeader = (csv: string, cut: boolean): string =>
  cut ? csv.slice(csv.indexOf("\n") + 1) : csv;
