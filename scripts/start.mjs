import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildWeb } from "./build-web.mjs";
import { installPackages } from "./install.mjs";
import { run } from "./run.mjs";

const node = () => resolve("node_modules/.bin/node");
const gongkai = (...args) => run(node(), ["apps/api/src/main.ts", ...args], { anyCode: true });

/** What the first run generates: all governments of provinces and prefectures, and one province whole. */
const sample = ["--agencies", "640", "--province", "640000", "--years", "2019-2025"];

try {
  const { values } = parseArgs({ options: { library: { type: "string" } } });
  const library = resolve(values.library ?? process.env.GONGKAI_LIBRARY ?? "library");
  await installPackages();
  await buildWeb();
  const isEmpty = !existsSync(`${library}/editions/current`);
  if (isEmpty && values.library === undefined) await loadSamples(library);
  process.exitCode = await gongkai("serve", "--refresh", "--library", library);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** The first run: the real sample reports, and made-up agencies' over the real divisions. */
async function loadSamples(library) {
  const synthetic = `${library}/synthetic`;
  process.stdout.write("Generating sample reports (once) …\n");
  await gongkai("synthesize", synthetic, ...sample);
  process.stdout.write("Loading the sample library (once) …\n");
  const code = await gongkai("load", "data/reports", synthetic, "--library", library);
  if (code !== 0)
    process.stderr.write("Some reports were refused, see above; the others are served.\n");
}
