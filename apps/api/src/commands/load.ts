import { resolve } from "node:path";
import { Presets, SingleBar } from "cli-progress";
import type { Arguments, Command, Environment, ExitCode } from "../cli.ts";
import { type Language, refusalText } from "../documents/refusal-text.ts";
import { type LoadSummary, load } from "../library/load.ts";
import { LibraryBusy } from "../library/lock.ts";

/** `gongkai load PATH…`: files and folders into the library. */
export const loadCommand: Command = {
  usage: "gongkai load PATH… [--jobs NUMBER] [--library FOLDER] [--json]",
  help: `Reads files and folders into the library and switches to a new edition if anything changed.
A folder is taken as it is now: reports once loaded from it whose files are gone are taken out (older editions keep
them). A file that is refused is named with its reason and changes nothing; the others are loaded.
  --jobs NUMBER      how many threads read at a time (default: one a core)
  --library FOLDER   the library (default: GONGKAI_LIBRARY, else ./library)
  --json             the summary as JSON on standard output`,
  options: { json: { type: "boolean" }, jobs: { type: "string" } },
  words: [1, Number.POSITIVE_INFINITY],
  async run({ words, options }, environment) {
    const { jobs } = options;
    if (jobs === undefined || (Number.isInteger(Number(jobs)) && Number(jobs) > 0))
      return loadPaths(words, options, environment);
    process.stderr.write(`not a number of threads: ${jobs}\n`);
    return 2;
  },
};

/** Loads the paths and tells what came of it; none only reads again what older code has read. */
export async function loadPaths(
  paths: readonly string[],
  options: Arguments["options"],
  environment: Environment,
): Promise<ExitCode> {
  const library =
    typeof options["library"] === "string" ? resolve(options["library"]) : environment.library;
  const { language } = environment;
  const threads = options["jobs"] === undefined ? {} : { jobs: Number(options["jobs"]) };
  const bar = progressBar();
  try {
    const onProgress = (done: number, all: number) => bar.show(done, all);
    const manifests = [environment.data];
    const summary = await load({ library, paths, manifests, onProgress, ...threads });
    for (const { file, refusal } of summary.refused)
      process.stderr.write(`${file}: ${refusalText(refusal, language)}\n`);
    process.stdout.write(
      options["json"] ? `${JSON.stringify(summary)}\n` : describe(summary, language),
    );
    return summary.refused.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof LibraryBusy)) throw error;
    process.stderr.write(`${busy[language]}\n`);
    return 1;
  } finally {
    bar.stop();
  }
}

const busy: Record<Language, string> = {
  zh: "另一个装载正在进行，请稍后再试",
  en: "another load is under way; try again later",
};

function describe(
  { edition, read, unchanged, removed, refused }: LoadSummary,
  language: Language,
): string {
  const served = edition === null ? "–" : `${edition}`;
  const out = removed
    .map((file) => `${language === "zh" ? "移出" : "taken out"}: ${file}\n`)
    .join("");
  const counts =
    language === "zh"
      ? `读取 ${read}，未变 ${unchanged}，移出 ${removed.length}，拒绝 ${refused.length}；现行第 ${served} 版`
      : `read ${read}, unchanged ${unchanged}, taken out ${removed.length}, refused ${refused.length}; edition ${served}`;
  return `${out}${counts}\n`;
}

/** A bar on a terminal; elsewhere a line now and then, so that a log shows that work goes on. */
function progressBar() {
  const bar = new SingleBar(
    { format: "{bar} {value}/{total} · {eta_formatted}", stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show(done: number, all: number) {
      if (!process.stderr.isTTY) {
        if (done % 100 === 0 || done === all) process.stderr.write(`${done}/${all}\n`);
        return;
      }
      if (!started) bar.start(all, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
