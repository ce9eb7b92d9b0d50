import { resolve } from "node:path";
import type { Arguments, Command, Environment, ExitCode } from "../cli.ts";
import type { Language } from "../documents/refusal-text.ts";
import { type ExportFormat, exportEdition, exportFormats } from "../export/export-edition.ts";
import { FolderNotEmpty, writeWhole } from "../export/folder.ts";
import { Editions } from "../library/editions.ts";
import { ServedEditions } from "../library/served-editions.ts";
import { progressBar } from "./progress-bar.ts";

/** `gongkai export FOLDER`: a whole edition as plain tables. */
export const exportCommand: Command = {
  usage: "gongkai export FOLDER [--format parquet|csv] [--edition NUMBER] [--force]",
  help: `Writes a whole edition as tables that DuckDB, Python, R or a spreadsheet read: reports (a column a cell), cells
(a row a cell), agencies, regions, findings, measures, sources, and a codebook that says what every column means.
docs/export.md describes them. CSV is UTF-8 with a byte order mark; a text that a spreadsheet would take for a formula
has an apostrophe before it.
  --format FORMAT    parquet (default) or csv
  --edition NUMBER   an older edition (default: the current one)
  --force            replace what is in the folder
  --library FOLDER   the library (default: GONGKAI_LIBRARY, else ./library)`,
  options: {
    format: { type: "string" },
    edition: { type: "string" },
    force: { type: "boolean" },
  },
  words: [1, 1],
  async run({ words: [folder = ""], options }, environment) {
    const format = exportFormats.find((known) => known === (options["format"] ?? "parquet"));
    if (!format) return say(2, messages.format(`${options["format"]}`), environment);
    const edition = await pathOf(options, environment);
    if (!edition) return say(1, messages.edition(`${options["edition"] ?? ""}`), environment);
    return write(resolve(folder), edition, format, options["force"] === true, environment);
  },
};

/** The file of the edition that is asked for; null where there is none that this version can read. */
async function pathOf(
  options: Arguments["options"],
  environment: Environment,
): Promise<string | null> {
  const { library, edition } = options;
  const folder = typeof library === "string" ? resolve(library) : environment.library;
  const asked = edition === undefined ? undefined : Number(edition);
  const served = await new ServedEditions(folder).get(asked);
  served?.database.close();
  return served && new Editions(folder).path(served.number);
}

async function write(
  folder: string,
  edition: string,
  format: ExportFormat,
  replace: boolean,
  environment: Environment,
): Promise<ExitCode> {
  const bar = progressBar("tables");
  try {
    await writeWhole(folder, replace, (temporary) =>
      exportEdition({ edition, folder: temporary, format, onProgress: bar.show }),
    );
    bar.stop();
    return say(0, messages.done(folder), environment);
  } catch (error) {
    if (!(error instanceof FolderNotEmpty)) throw error;
    return say(1, messages.full(folder), environment);
  } finally {
    bar.stop();
  }
}

const messages = {
  format: (format: string) => ({
    zh: `没有 ${format} 这种格式；可用 parquet 或 csv`,
    en: `there is no format ${format}; use parquet or csv`,
  }),
  edition: (edition: string) => ({
    zh: `资料库里没有可读的${edition ? `第 ${edition} 版` : "版次"}；先用 gongkai load 装载`,
    en: `the library has no ${edition ? `edition ${edition}` : "edition"} that can be read; load something first: gongkai load PATH…`,
  }),
  full: (folder: string) => ({
    zh: `${folder} 不是空文件夹；换一个，或加 --force 替换其中内容`,
    en: `${folder} is not empty; name another folder, or --force to replace what is in it`,
  }),
  done: (folder: string) => ({ zh: `已写入 ${folder}`, en: `written to ${folder}` }),
};

function say(code: ExitCode, text: Record<Language, string>, { language }: Environment): ExitCode {
  (code === 0 ? process.stdout : process.stderr).write(`${text[language]}\n`);
  return code;
}
