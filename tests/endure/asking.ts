import type { Subjects } from "../mixed-questions.ts";
import type { Random } from "../random.ts";
import type { serving } from "../served.ts";
import { drawRequest } from "./draw-request.ts";

/** What came of all requests so far. */
export interface Tally {
  readonly statuses: Map<number, number>;
  readonly failures: string[];
  /** The edition that is served, as far as is known. */
  edition: number;
}

/** Asks one question after the other until the signal, each fourth once more with the tag of its answer. */
export async function keepAsking(
  ask: Awaited<ReturnType<typeof serving>>["ask"],
  subjects: Subjects,
  random: Random,
  tally: Tally,
  ended: AbortSignal,
): Promise<void> {
  while (!ended.aborted) {
    const { question, headers } = drawRequest(random, subjects, tally.edition);
    const tag = await asked(question, headers);
    if (tag && random.below(4) === 0) await asked(question, { ...headers, "if-none-match": tag });
  }
  async function asked(question: string, headers: Readonly<Record<string, string>>) {
    const { status, error = "", etag } = await ask(question, headers);
    tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
    if (status !== 200 && status !== 304)
      tally.failures.push(`${status} ${error} ${question} ${headers["accept"]}`);
    return etag;
  }
}
