import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { z } from "zod";
import { openProduct } from "../browser/product.ts";
import { settled } from "../browser/settled.ts";

/**
 * `npm run lighthouse -- LIBRARY`: what Lighthouse says of three pages on a desktop. It is fetched when asked for, and
 * is no dependency. The library should be one of this version: each refused question is a fault of good practice.
 */
const [library] = process.argv.slice(2);
if (library === undefined) {
  process.stderr.write("usage: npm run lighthouse -- LIBRARY\n");
  process.exit(2);
}
const goals = { performance: 0.95, accessibility: 1, "best-practices": 1 };
const categories = Object.keys(goals).join(",");
const score = z.object({ id: z.string(), score: z.number() });
const audit = z.object({ categories: z.record(z.string(), score) });

/** Lighthouse's own report on a page, as JSON. */
async function measured(page: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    "npx",
    [
      ...[
        "--yes",
        "lighthouse@12.8.2",
        `${product.address}/${page}`,
        "--preset=desktop",
        "--quiet",
      ],
      ...["--output=json", `--only-categories=${categories}`],
      "--chrome-flags=--headless --no-sandbox --disable-gpu",
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}

/** A page that shows nothing is fast: it must first be seen to have its heading. */
async function shown(page: string): Promise<void> {
  const browser = await chromium.connect(product.browser);
  const tab = await browser.newPage();
  await tab.goto(`${product.address}/${page}`);
  await settled(tab);
  await browser.close();
}

const product = await openProduct(library);
process.env["CHROME_PATH"] ??= "/usr/bin/chromium";
let missed = 0;
try {
  for (const page of ["", "compare", "ranking"]) {
    await shown(page);
    const { categories: scores } = audit.parse(JSON.parse(await measured(page)));
    for (const [name, goal] of Object.entries(goals)) {
      const value = scores[name]?.score ?? 0;
      if (value < goal) missed++;
      const shown = `${(page || "overview").padEnd(10)} ${name.padEnd(16)}`;
      const met = value >= goal ? "met" : "not met";
      process.stdout.write(`${shown}${value.toFixed(2)} >= ${goal.toFixed(2)}  ${met}\n`);
    }
  }
} finally {
  await product.close();
}
process.exitCode = missed > 0 ? 1 : 0;
