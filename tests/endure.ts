import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { ServedEditions } from "../apps/api/src/library/served-editions.ts";
import { memoryBelow } from "./bench/memory.ts";
import { keepAsking, type Tally } from "./endure/asking.ts";
import { memoryGrowth } from "./endure/memory-growth.ts";
import { switchEdition } from "./endure/switch-edition.ts";
import { sampleLibrary } from "./library.ts";
import { type Subjects, subjectsOf } from "./mixed-questions.ts";
import { randomFrom } from "./random.ts";
import { serving } from "./served.ts";

/**
 * `npm run endure -- [--minutes 30]`: questions of every kind without a pause, and every minute another edition. Fails if
 * a request fails, if an edition is not switched to, or if the server's memory grows.
 */
const { values } = parseArgs({ options: { minutes: { type: "string", default: "30" } } });
const minutes = Number(values.minutes);
const connections = 8;
const second = 1000;
const between = { switches: 60 * second, samples: 10 * second };
const mostGrowth = 1.15;
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const library = await sampleLibrary();
const server = await serving(library.library, connections);
const ending = new AbortController();
const tally: Tally = { statuses: new Map(), failures: [], edition: 1 };
const samples: number[] = [];
const sampling = setInterval(() => samples.push(memoryBelow(server.id)), between.samples);
try {
  const subjects = await subjectsInLibrary();
  const lanes = Array.from({ length: connections }, (_, lane) =>
    keepAsking(server.ask, subjects, randomFrom(lane), tally, ending.signal),
  );
  for (let minute = 1; minute <= minutes; minute++) {
    const whole = wait(between.switches);
    await switched();
    await whole;
    sayHow(minute);
  }
  ending.abort();
  await Promise.all(lanes);
  if (!verdict()) process.exitCode = 1;
} finally {
  clearInterval(sampling);
  ending.abort();
  await server.stop();
  await library.remove();
}

async function subjectsInLibrary(): Promise<Subjects> {
  const edition = await new ServedEditions(library.library).get();
  if (!edition) throw new Error("nothing loaded");
  return subjectsOf(await library.get("/api/openapi.json"), edition);
}

/** Makes the next edition, and sees it served. */
async function switched(): Promise<void> {
  const number = await switchEdition(library.library, library.city);
  const { status } = await server.ask(`/api/measures?edition=${number}`);
  if (number <= tally.edition || status !== 200)
    tally.failures.push(`edition ${number} after ${tally.edition}: ${status}`);
  tally.edition = number;
}

function sayHow(minute: number): void {
  const statuses = JSON.stringify(Object.fromEntries(tally.statuses));
  const memory = `${samples.at(-1)?.toFixed(0)} MB`;
  say(
    `minute ${minute}: edition ${tally.edition}, ${statuses}, ${tally.failures.length} failed, ${memory}`,
  );
}

function verdict(): boolean {
  for (const failure of tally.failures.slice(0, 20)) say(failure);
  const { second: middle, last, growth } = memoryGrowth(samples);
  const flat = growth <= mostGrowth;
  const found = `${middle.toFixed(0)} MB, then ${last.toFixed(0)} MB: ${growth.toFixed(3)} (goal <= ${mostGrowth})`;
  say(`${tally.failures.length} failed (goal: none); memory of the server ${found}`);
  return flat && tally.failures.length === 0;
}
