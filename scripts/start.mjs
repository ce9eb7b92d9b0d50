import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { buildWeb } from "./build-web.mjs";
import { installPackages } from "./install.mjs";
import { run } from "./run.mjs";

const library = resolve(process.env.GONGKAI_LIBRARY || "library");
const node = () => resolve("node_modules/.bin/node");
const gongkai = (...args) => run(node(), ["apps/api/src/main.ts", ...args], { anyCode: true });

try {
  await installPackages();
  await buildWeb();
  if (!existsSync(`${library}/editions/current`)) await loadSamples();
  process.exitCode = await gongkai("serve", "--refresh");
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** The first run: the real sample reports and a made-up city's. */
async function loadSamples() {
  process.stdout.write("Loading the sample library (once) …\n");
  await gongkai("synthesize", `${library}/synthetic`);
  const code = await gongkai("load", "data/reports", `${library}/synthetic`);
  if (code !== 0)
    process.stderr.write("Some reports were refused, see above; the others are served.\n");
}
