import { type Refusal, refuse } from "../documents/refusal.ts";
import { type Facts, parseFacts } from "./facts.ts";
import { unlessStopped } from "./load-stopped.ts";
import type { Match, Outcome, Part, Plan, Todo } from "./plan.ts";
import { readBytes } from "./read-source.ts";
import type { Reading, RefusedFile } from "./reading.ts";
import type { ReadingPool } from "./reading-pool.ts";
import type { Staging } from "./staging.ts";

interface Means {
  readonly plan: Plan;
  readonly pool: ReadingPool;
  readonly staging: Staging;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

/** A file that cannot even be opened, and why. */
export interface Unopened {
  readonly file: string;
  readonly refusal: Refusal;
}

/**
 * Reads the files of which no reading is at hand, as many at a time as the processes can take, and puts away what is
 * read as it comes. Gives the files that cannot be opened; of those nothing is kept.
 */
export async function readPart(part: Part, means: Means): Promise<readonly Unopened[]> {
  const { plan, pool, staging } = means;
  await plan.settle(part);
  const reader = new PartReader(means, await plan.countTodo(part));
  const left = plan.todo(part);
  const lane = async () => {
    for await (const file of left) await reader.read(file);
  };
  try {
    await Promise.all(Array.from({ length: pool.width }, lane));
  } finally {
    await staging.flush();
  }
  await plan.addOutcomes(reader.outcomes);
  await plan.addMatches(reader.matches);
  return reader.unopened;
}

class PartReader {
  readonly outcomes: Outcome[] = [];
  readonly matches: Match[] = [];
  readonly unopened: Unopened[] = [];
  private readonly means: Means;
  private readonly all: number;
  private done = 0;

  constructor(means: Means, all: number) {
    this.means = means;
    this.all = all;
  }

  async read(file: Todo): Promise<void> {
    const { pool, staging, signal, onProgress } = this.means;
    const facts = parseFacts(file.given);
    const id = staging.newId();
    const job = { path: file.original, id, facts, known: file.known };
    await this.take(file, id, facts, await unlessStopped(signal, pool.read(job)));
    onProgress(++this.done, this.all);
  }

  private async take(file: Todo, id: number, facts: Facts, reading: Reading): Promise<void> {
    if (!reading.ok) return this.refuse(file, id, reading);
    if (reading.unchanged) {
      this.matches.push([file.position, reading.content.sha256]);
      return;
    }
    const { root, file: name, modified, given, superseded } = file;
    const { content, format, claim } = reading;
    const { url, note } = facts;
    await this.means.staging.addReport(
      {
        ...{ id, root, file: name, ...content, format, modified, given },
        ...{ claim: JSON.stringify(claim), url, note, superseded, synthetic: claim.synthetic },
      },
      reading,
    );
    this.outcomes.push([file.position, "staged", id]);
  }

  private async refuse(file: Todo, id: number, refused: RefusedFile): Promise<void> {
    const { code, detail = null } = refused;
    const content = refused.content ?? (await contentOf(file.original));
    if (content === null) {
      this.unopened.push({ file: file.path, refusal: refuse(code, detail ?? undefined) });
      return;
    }
    const { root, file: name, modified, given } = file;
    await this.means.staging.addRefusal({
      ...{ id, root, file: name, ...content, modified, given, code, detail },
    });
    this.outcomes.push([file.position, "refused", id]);
  }
}

/** A file that brought its process down is opened once more, only to know it again. */
async function contentOf(path: string) {
  const file = await readBytes(path);
  return file.ok ? { sha256: file.sha256, bytes: file.bytes.length } : null;
}
