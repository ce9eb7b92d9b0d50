import { createApp } from "../apps/api/src/app.ts";
import { ServedEditions } from "../apps/api/src/library/served-editions.ts";
import { drawRequest } from "./contract/draw-request.ts";
import { contractOf } from "./contract/known.ts";
import { judge } from "./contract/verdict.ts";
import { sampleLibrary } from "./library.ts";
import { randomFrom } from "./random.ts";

/**
 * `npm run fuzz [requests] [seed] [LIBRARY]`: asks questions drawn from the API's own description and judges every answer
 * by it. Without LIBRARY the samples are asked.
 */
const [requests = 10_000, seed = Date.now() % 1_000_000] = process.argv.slice(2, 4).map(Number);
const [, , , , folder] = process.argv;

const library = folder === undefined ? await sampleLibrary() : libraryIn(folder);
try {
  const { document, known } = await contractOf(library);
  const random = randomFrom(seed);
  const verdictOn = judge(document);
  const statuses: Record<string, number> = {};
  let wrong = 0;
  for (let n = 1; n <= requests; n++) {
    const drawn = drawRequest(random, document, known);
    const response = await library.app.request(drawn.address, { headers: drawn.headers });
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    const verdict = await verdictOn(drawn, response);
    if (verdict !== null) {
      wrong++;
      process.stdout.write(`${drawn.address}\n  ${verdict.slice(0, 500)}\n`);
    }
    if (n % 1000 === 0) process.stdout.write(`${n}: ${JSON.stringify(statuses)}, ${wrong} wrong\n`);
  }
  process.stdout.write(`${requests} requests, seed ${seed}: ${wrong} answers wrong\n`);
  if (wrong > 0) process.exitCode = 1;
} finally {
  await library.remove();
}

function libraryIn(folder: string) {
  const app = createApp(new ServedEditions(folder));
  return {
    app,
    get: async (path: string) => (await app.request(path)).json(),
    remove: async () => {},
  };
}
