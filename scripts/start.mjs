import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildWeb } from "./build-web.mjs";
import { installPackages } from "./install.mjs";
import { run, wasStopped } from "./run.mjs";

const node = () => resolve("node_modules/.bin/node");
const gongkai = (...args) => run(node(), ["apps/api/src/main.ts", ...args], { anyCode: true });

/** What the first run generates: all governments of provinces and prefectures, and one province whole. */
const sample = ["--agencies", "640", "--province", "640000", "--years", "2019-2025"];

const help = `npm start [-- --library FOLDER]

Installs, builds and loads what is missing, then serves http://localhost:8787 until Ctrl-C; PORT=9000 npm start for
another port. An empty library gets two real reports and about 3,000 generated ones.
  --library FOLDER   a library of your own: nothing is generated (gongkai load PATH… --library FOLDER fills it)
`;

try {
  const options = { library: { type: "string" }, help: { type: "boolean" } };
  const { values } = parseArgs({ options });
  if (values.help) {
    process.stdout.write(help);
    process.exit();
  }
  const library = resolve(values.library ?? process.env.GONGKAI_LIBRARY ?? "library");
  await installPackages();
  await buildWeb();
  const isEmpty = !existsSync(`${library}/editions/current`);
  if (isEmpty && values.library === undefined) await loadSamples(library);
  process.exitCode = await gongkai("serve", "--refresh", "--library", library);
} catch (error) {
  if (!wasStopped()) process.stderr.write(`${error.message}\n`);
  process.exitCode = wasStopped() ? 130 : 1;
}

/** The first run: the real sample reports, and made-up agencies' over the real divisions. */
async function loadSamples(library) {
  const synthetic = `${library}/synthetic`;
  process.stdout.write("Generating sample reports (once) …\n");
  await gongkai("synthesize", synthetic, ...sample);
  if (wasStopped()) throw new Error("stopped");
  process.stdout.write("Loading the sample library (once) …\n");
  const code = await gongkai("load", "data/reports", synthetic, "--library", library);
  if (wasStopped()) throw new Error("stopped");
  if (code !== 0)
    process.stderr.write("Some reports were refused, see above; the others are served.\n");
}
