import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "../apps/api/src/library/load.ts";
import { writeSynthetic } from "../apps/api/src/synthetic/write-synthetic.ts";
import { killedLoad, startLoad } from "./interrupted-loads.ts";
import { data } from "./library.ts";
import { randomFrom } from "./random.ts";
import { contentOf, leftoversIn } from "./same-library.ts";

/** Loads killed at random moments, one after the other in one library. */
const kills = 30;
const longest = 5000;

const folder = await mkdtemp(join(tmpdir(), "gongkai-soak-"));
const [city, calm, shaken] = ["city", "calm", "shaken"].map((name) => join(folder, name));
const random = randomFrom(Date.now());
try {
  if (!city || !calm || !shaken) throw new Error("no folder");
  await writeSynthetic(city, 5);
  await load({ library: calm, paths: [city], manifests: [data] });
  const wanted = JSON.stringify(await contentOf(calm));
  for (let round = 0; round < kills; ) {
    const moment = random.below(longest);
    const killed = await killedLoad(shaken, city, moment);
    if (killed) round++;
    const served = JSON.stringify(await contentOf(shaken));
    const state = served === wanted ? "whole" : served === "{}" ? "none yet" : "WRONG";
    process.stdout.write(`${round}: ${moment} ms, ${killed ? "killed" : "done"}, ${state}\n`);
    if (state === "WRONG") process.exitCode = 1;
    if (state === "whole") await rm(shaken, { recursive: true });
  }
  const { code } = await startLoad(shaken, city).ended;
  const same = code === 0 && JSON.stringify(await contentOf(shaken)) === wanted;
  const left = await leftoversIn(shaken);
  process.stdout.write(`the last load ${same ? "gives the same edition" : "FAILS"}\n`);
  if (left.length > 0) process.stdout.write(`it leaves ${left.join(", ")}\n`);
  if (!same || left.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
