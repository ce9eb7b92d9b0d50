import { join, resolve } from "node:path";
import { progressBar } from "../../apps/api/src/commands/progress-bar.ts";
import { schemaVersion } from "../../apps/api/src/database/schema.ts";
import { readManifest } from "../../apps/api/src/library/manifest.ts";
import { ServedEditions } from "../../apps/api/src/library/served-editions.ts";
import { synthesizeEdition } from "../../apps/api/src/synthetic/edition/synthesize-edition.ts";
import { planFor } from "../../apps/api/src/synthetic/nation/plan.ts";
import { data, root } from "../library.ts";
import { benchEndpoints } from "./endpoints.ts";
import { benchHttp } from "./http.ts";
import { benchMixed } from "./mixed.ts";
import { benchQuestions } from "./questions.ts";

/**
 * `node tests/bench/nation.ts [LIBRARY]`: an edition of 1.2 million reports against PostgreSQL, the API against its SQL,
 * and the server against static text. Without LIBRARY the edition is generated once, in half an hour, and kept.
 */
const [given] = process.argv.slice(2);
const kept = join(root, `node_modules/.cache/gongkai/nation-${schemaVersion}`);
const library = given ? resolve(given) : kept;
const agencies = 180_000;
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** The number of the edition that this version can read, generated where there is none. */
async function editionIn(folder: string): Promise<number> {
  const found = await new ServedEditions(folder).currentNumber();
  if (found !== null) return found;
  const { regions } = await readManifest(data);
  say(`generating reports of ${agencies} agencies in ${folder}: half an hour on two cores`);
  const plan = planFor(regions, { seed: 1, agencies, years });
  const bar = progressBar("reports");
  try {
    return await synthesizeEdition({ library: folder, plan, regions, onProgress: bar.show });
  } finally {
    bar.stop();
  }
}

const edition = await editionIn(library);
await benchQuestions(library, edition);
await benchEndpoints(library);
await benchHttp(library);
await benchMixed(library);
