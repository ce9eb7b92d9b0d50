import { parentPort, workerData } from "node:worker_threads";
import { Originals } from "./originals.ts";
import { readFile } from "./read-file.ts";
import { type ReadingJob, ready } from "./reading.ts";

const originals = new Originals(workerData);
let last: Promise<void> = Promise.resolve();

/** One file after the other: what takes too long is always the one at the head. */
parentPort?.on("message", (job: ReadingJob) => {
  last = last.then(async () => parentPort?.postMessage(await readFile(job, originals)));
});
parentPort?.postMessage(ready);
