import { resolve } from "node:path";
import type { Arguments, Command, Environment, ExitCode } from "../cli.ts";
import type { Language } from "../documents/refusal-text.ts";
import { LibraryBusy } from "../library/lock.ts";
import { readManifest } from "../library/manifest.ts";
import { NotOnlyGenerated } from "../synthetic/edition/only-generated.ts";
import { synthesizeEdition } from "../synthetic/edition/synthesize-edition.ts";
import { planFor } from "../synthetic/nation/plan.ts";
import { writeNation } from "../synthetic/nation/write-nation.ts";
import { writeSynthetic } from "../synthetic/write-synthetic.ts";
import { busy } from "./load.ts";
import { progressBar } from "./progress-bar.ts";
import { WrongUsage, wholeNumber } from "./wrong-usage.ts";

/** `gongkai synthesize FOLDER`: generated reports of a made-up city, or of made-up agencies all over the country. */
export const synthesizeCommand: Command = {
  usage:
    "gongkai synthesize FOLDER [--agencies NUMBER] [--years FIRST-LAST] [--edition] [--seed NUMBER]",
  help: `Writes generated report documents with manifests and a truth file: of a made-up city, or with --agencies of that
many made-up agencies over the real divisions. The same seed gives the same bytes. Every document and every row says
that it is synthetic, and every made-up agency's name ends in 〔合成〕.
  --agencies NUMBER  how many agencies; governments first, from provinces down
  --years FIRST-LAST the years that they report for (default: 2019-2025)
  --province CODE    everywhere else only the governments of provinces and prefectures
  --edition          no documents: FOLDER is a library that gets an edition of that many agencies' reports; it must
                     hold none that are not generated
  --seed NUMBER      default 1`,
  options: {
    agencies: { type: "string" },
    years: { type: "string" },
    province: { type: "string" },
    edition: { type: "boolean" },
    seed: { type: "string" },
  },
  words: [1, 1],
  async run({ words: [folder = ""], options }, environment) {
    return synthesize(resolve(folder), askedOf(options), environment);
  },
};

/** What is to be generated. */
interface Asked {
  readonly seed: number;
  readonly years: readonly number[];
  readonly agencies: number | null;
  readonly province: string | null;
  readonly edition: boolean;
}

function askedOf({ edition = false, province, ...given }: Arguments["options"]): Asked {
  const most = Number.MAX_SAFE_INTEGER;
  const agencies =
    given["agencies"] === undefined
      ? null
      : wholeNumber("--agencies", given["agencies"], [1, most]);
  if (edition && agencies === null)
    throw new WrongUsage({
      zh: "--edition 须与 --agencies 同用",
      en: "--edition needs --agencies NUMBER",
    });
  return {
    seed: wholeNumber("--seed", given["seed"] ?? 1, [-most, most]),
    years: yearsOf(`${given["years"] ?? "2019-2025"}`),
    agencies,
    province: typeof province === "string" ? province : null,
    edition: edition === true,
  };
}

function yearsOf(text: string): readonly number[] {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/u.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(first >= 2019 && last >= first && last < 2100))
    throw new WrongUsage({
      zh: `--years 应为 2019 年以后的年度，如 2019-2025，而不是“${text}”`,
      en: `--years takes years from 2019 on, as in 2019-2025, not “${text}”`,
    });
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

async function synthesize(
  folder: string,
  { seed, years, agencies, province, edition }: Asked,
  { data, language }: Environment,
): Promise<ExitCode> {
  if (agencies === null) {
    await writeSynthetic(folder, seed);
    return 0;
  }
  const { regions } = await readManifest(data);
  const plan = planFor(regions, { seed, years, agencies, ...(province && { province }) });
  const bar = progressBar("reports");
  try {
    if (edition) await synthesizeEdition({ library: folder, plan, regions, onProgress: bar.show });
    else await writeNation(folder, plan, bar.show);
    return 0;
  } catch (error) {
    const message = messageOf(error, language);
    if (message === null) throw error;
    process.stderr.write(`${message}\n`);
    return 1;
  } finally {
    bar.stop();
  }
}

/** What people are told of an error that they can mend; null for any other. */
function messageOf(error: unknown, language: Language): string | null {
  if (error instanceof LibraryBusy) return busy[language];
  return error instanceof NotOnlyGenerated ? notOnlyGenerated[language](error.message) : null;
}

const notOnlyGenerated: Record<Language, (path: string) => string> = {
  zh: (path) =>
    `${path} 含有真实报告（或无法读取）：合成版次会取代它成为现行版次，故不生成；请换一个空文件夹作资料库`,
  en: (path) =>
    `${path} holds real reports, or cannot be read: a generated edition would be served in its place. Nothing was generated; name an empty folder`,
};
