import { refuse } from "../documents/refusal.ts";
import { NotKept, Originals } from "./originals.ts";
import { readFile } from "./read-file.ts";
import { type Message, type ReadingJob, ready } from "./reading.ts";

const [, , library = ""] = process.argv;
const originals = new Originals(library);
const say = (message: Message): void => {
  process.send?.(message);
};
let last: Promise<void> = Promise.resolve();

async function answer(job: ReadingJob): Promise<Message> {
  try {
    return await readFile(job, originals);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return error instanceof NotKept ? { failure: message } : refuse("damaged", message);
  }
}

/** One file after the other: what takes too long is always the one at the head. */
process.on("message", (job: ReadingJob) => {
  last = last.then(async () => say(await answer(job)));
});

// Ctrl-C reaches all processes of a terminal: who asked for the reading decides what becomes of it.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit());
say(ready);
