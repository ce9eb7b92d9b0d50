import { createApp } from "../../apps/api/src/app.ts";
import { ServedEditions } from "../../apps/api/src/library/served-editions.ts";
import { drawQuestion, subjectsOf } from "../mixed-questions.ts";
import { randomFrom } from "../random.ts";
import { serving } from "../served.ts";

const connections = 64;
const count = 2000;
/** The slowest of a hundred may take so many milliseconds. */
const goal = 2000;

/** Questions of every endpoint over many connections at once, none asked twice; the client has its share of the machine. */
export async function benchMixed(library: string): Promise<void> {
  const questions = await distinctQuestions(library);
  const { ask, stop } = await serving(library, connections);
  const times: number[] = [];
  const failed: string[] = [];
  try {
    await ask("/api/ready");
    const began = performance.now();
    const left = questions.values();
    const lane = async () => {
      for (const question of left) {
        const { status, milliseconds, error = "" } = await ask(question);
        times.push(milliseconds);
        if (status !== 200) failed.push(`${status} ${error} ${question}`);
      }
    };
    await Promise.all(Array.from({ length: connections }, lane));
    report(
      times.toSorted((a, b) => a - b),
      failed,
      (performance.now() - began) / 1000,
    );
  } finally {
    await stop();
  }
}

async function distinctQuestions(library: string): Promise<ReadonlySet<string>> {
  const served = new ServedEditions(library);
  const edition = await served.get();
  if (!edition) throw new Error(`no edition in ${library}`);
  const description = await (await createApp(served).request("/api/openapi.json")).json();
  const subjects = await subjectsOf(description, edition);
  const random = randomFrom(1);
  const questions = new Set<string>();
  while (questions.size < count) questions.add(drawQuestion(random, subjects));
  return questions;
}

function report(times: readonly number[], failed: readonly string[], seconds: number): void {
  const at = (part: number) => times[Math.floor(times.length * part)] ?? Number.NaN;
  const met = failed.length === 0 && at(0.99) < goal ? "met" : "not met";
  for (const one of failed.slice(0, 10)) process.stdout.write(`failed: ${one}\n`);
  process.stdout.write(
    `${times.length} different questions over ${connections} connections: ${(times.length / seconds).toFixed(0)}/s, ` +
      `median ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms, ${failed.length} failed ` +
      `(goal: none, p99 < ${goal} ms)  ${met}\n`,
  );
}
