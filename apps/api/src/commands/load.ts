import { resolve } from "node:path";
import type { Arguments, Command, Environment, ExitCode } from "../cli.ts";
import type { Language } from "../documents/refusal-text.ts";
import { DiskFull } from "../library/disk-full.ts";
import { type LoadOptions, load } from "../library/load.ts";
import { LoadStopped } from "../library/load-stopped.ts";
import { LibraryBusy } from "../library/lock.ts";
import { ManifestError } from "../library/manifest-error.ts";
import { loadProgress } from "./load-progress.ts";
import { linesOf } from "./load-summary.ts";
import { wholeNumber } from "./wrong-usage.ts";

/** `gongkai load PATH…`: files and folders into the library. */
export const loadCommand: Command = {
  usage: "gongkai load PATH… [--manifest FILE] [--jobs NUMBER] [--library FOLDER] [--json]",
  help: `Reads files, folders and ZIP archives into the library and switches to a new edition if anything changed.
A folder or archive is taken as it is now: reports once loaded from it whose files are gone are taken out (older
editions keep them). A file that is refused is named with its reason and changes nothing; the others are loaded. A load that is
interrupted has lost nothing: the next one goes on from there. Exit code 1 if anything was refused.
  --manifest FILE    a CSV file that says where files are from: file (its path from the manifest on), agency, region,
                     year, scope, published, url, note; all but file may be left out
  --jobs NUMBER      how many processes read at a time (default: one a core)
  --library FOLDER   the library (default: GONGKAI_LIBRARY, else ./library)
  --json             the summary as JSON on standard output`,
  options: { json: { type: "boolean" }, jobs: { type: "string" }, manifest: { type: "string" } },
  words: [1, Number.POSITIVE_INFINITY],
  async run({ words, options }, environment) {
    const { jobs } = options;
    if (jobs !== undefined) wholeNumber("--jobs", jobs, [1, 64]);
    return loadPaths(words, options, environment);
  },
};

/** Loads the paths and tells what came of it; none only reads again what older code has read. */
export async function loadPaths(
  paths: readonly string[],
  options: Arguments["options"],
  environment: Environment,
): Promise<ExitCode> {
  const { language } = environment;
  const progress = loadProgress();
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  for (const signal of signals) process.once(signal, interrupt);
  try {
    const { onProgress } = progress;
    const given = optionsOf(paths, options, environment);
    const summary = await load({ ...given, onProgress, signal: stop.signal });
    progress.stop();
    const { problems, counts } = linesOf(summary, language);
    process.stderr.write(problems);
    process.stdout.write(options["json"] ? `${JSON.stringify(summary)}\n` : counts);
    return summary.refused.length > 0 ? 1 : 0;
  } catch (error) {
    progress.stop();
    const message = messageOf(error, language);
    if (message === null) throw error;
    process.stderr.write(`${message}\n`);
    return error instanceof LoadStopped ? 130 : 1;
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function optionsOf(
  paths: readonly string[],
  { library, jobs, manifest }: Arguments["options"],
  environment: Environment,
): LoadOptions {
  return {
    paths,
    library: typeof library === "string" ? resolve(library) : environment.library,
    manifests: [environment.data],
    ...(typeof manifest === "string" && { manifest: resolve(manifest) }),
    ...(jobs !== undefined && { jobs: Number(jobs) }),
  };
}

/** What people are told of an error that the load itself knows; null for any other. */
function messageOf(error: unknown, language: Language): string | null {
  if (error instanceof LibraryBusy) return busy[language];
  if (error instanceof LoadStopped) return stopped[language];
  if (error instanceof DiskFull) return full[language](error.message);
  return error instanceof ManifestError ? error.told(language) : null;
}

export const busy: Record<Language, string> = {
  zh: "另一个装载正在进行，请稍后再试",
  en: "another load is under way; try again later",
};

const stopped: Record<Language, string> = {
  zh: "已停止；已读的内容都已保存，再次装载将从这里继续",
  en: "stopped; what has been read is kept, and the next load goes on from here",
};

const full: Record<Language, (library: string) => string> = {
  zh: (library) =>
    `磁盘已满，无法写入 ${library}；现行版本和已读的内容都完好，腾出空间后再次装载将从这里继续`,
  en: (library) =>
    `the disk is full: nothing more can be written in ${library}. The served edition and what has been read are whole; free some space and load again to go on`,
};
