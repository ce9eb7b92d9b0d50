import { resolve } from "node:path";
import type { Command } from "../cli.ts";
import { writeSynthetic } from "../synthetic/write-synthetic.ts";

/** `gongkai synthesize FOLDER`: generated report documents of a made-up city. */
export const synthesizeCommand: Command = {
  usage: "gongkai synthesize FOLDER [--seed NUMBER]",
  help: `Writes generated report documents of a made-up city, 2019-2025, with manifests and a truth file.
The same seed gives the same bytes. Every document says that it is synthetic.
  --seed NUMBER      default 1`,
  options: { seed: { type: "string" } },
  words: [1, 1],
  async run({ words: [folder = ""], options }) {
    const seed = Number(options["seed"] ?? 1);
    if (!Number.isSafeInteger(seed)) {
      process.stderr.write(`not a whole number: ${options["seed"]}\n`);
      return 2;
    }
    await writeSynthetic(resolve(folder), seed);
    return 0;
  },
};
