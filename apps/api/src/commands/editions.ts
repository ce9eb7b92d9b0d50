import { resolve } from "node:path";
import type { Command, ExitCode } from "../cli.ts";
import type { Language } from "../documents/refusal-text.ts";
import { type ListedEdition, listEditions, pruneEditions } from "../library/list-editions.ts";
import { LibraryBusy, locked } from "../library/lock.ts";
import { busy } from "./load.ts";
import { wholeNumber } from "./wrong-usage.ts";

/** `gongkai editions`: what the library holds, and room made in it. */
export const editionsCommand: Command = {
  usage: "gongkai editions [--keep NUMBER] [--library FOLDER] [--json]",
  help: `Lists the editions of the library: number, when built, reports, size; the served one bears a star.
  --keep NUMBER      first takes out all but that many of the newest; never the one that is served
  --library FOLDER   the library (default: GONGKAI_LIBRARY, else ./library)
  --json             the list as JSON`,
  options: { keep: { type: "string" }, json: { type: "boolean" } },
  words: [0, 0],
  async run({ options }, environment) {
    const { library: folder, keep, json } = options;
    const library = typeof folder === "string" ? resolve(folder) : environment.library;
    const newest =
      keep === undefined ? null : wholeNumber("--keep", keep, [1, Number.MAX_SAFE_INTEGER]);
    const pruned = newest === null ? 0 : await prune(library, newest, environment.language);
    const listed = await listEditions(library);
    const lines = listed.map((row) => lineOf(row, environment.language)).join("");
    process.stdout.write(json ? `${JSON.stringify(listed)}\n` : lines);
    return pruned;
  },
};

/** Never while a load is under way: it may build on an edition that would go. */
async function prune(library: string, keep: number, language: Language): Promise<ExitCode> {
  try {
    await locked(library, () => pruneEditions(library, keep));
    return 0;
  } catch (error) {
    if (!(error instanceof LibraryBusy)) throw error;
    process.stderr.write(`${busy[language]}\n`);
    return 1;
  }
}

function lineOf(
  { edition, served, bytes, built, reports }: ListedEdition,
  language: Language,
): string {
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const mark = served ? "*" : " ";
  const unread = { zh: "损坏或属于其他版本", en: "damaged or of another version" }[language];
  const what = reports === null ? unread : `${built}\t${reports}`;
  return `${mark}${edition}\t${what}\t${size}\n`;
}
