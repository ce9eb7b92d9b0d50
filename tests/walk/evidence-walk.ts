import { createApp } from "../../apps/api/src/app.ts";
import { ServedEditions } from "../../apps/api/src/library/served-editions.ts";
import { sampleLibrary } from "../library.ts";
import { planOf } from "./plan.ts";
import { walkOf } from "./walk.ts";

/**
 * `npm run evidence [LIBRARY]`: walks from every value of every question back to its cells and adds them up. Without
 * LIBRARY the samples are walked.
 */
const [, , folder] = process.argv;
const library = folder === undefined ? await sampleLibrary() : undefined;
const app = library?.app ?? createApp(new ServedEditions(folder ?? ""));
try {
  const walk = await walkOf(app);
  const { tally } = walk;
  const steps = planOf(walk);
  const seen = new Map<string, number>();
  for (const [done, { question, run }] of steps.entries()) {
    const before = { values: tally.values, wrong: tally.wrong.length };
    await run();
    seen.set(question, (seen.get(question) ?? 0) + tally.values - before.values);
    for (const wrong of tally.wrong.slice(before.wrong)) process.stdout.write(`${wrong}\n`);
    if (done % 500 === 499)
      process.stdout.write(`${done + 1} of ${steps.length}: ${tally.values} values\n`);
  }
  for (const [question, count] of seen) process.stdout.write(`${question}: ${count} values\n`);
  const { values, wrong } = tally;
  process.stdout.write(`${values} values walked, ${wrong.length} not those of their cells\n`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await library?.remove();
}
