import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Document } from "@gongkai/model";
import { type Refusal, refuse } from "./refusal.ts";
import { limitTime } from "./time-limit.ts";

/** Formats whose files can ask for any amount of work: they are read in a thread that can be stopped. */
const formats = ["PDF", "ZIP", "OLE"] as const;
export type ApartFormat = (typeof formats)[number];

export const isReadApart = (format: string): format is ApartFormat =>
  formats.some((known) => known === format);

export type Outcome = ({ readonly ok: true } & Document) | Refusal;

/** What one file may take: seconds of a processor, and megabytes of heap. */
export const longest = 8;
export const megabytes = 512;

// A bounded heap begins so small that half the time goes by in clearing it; the bound itself stays.
setFlagsFromString("--initial-old-space-size=256");

let worker: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/** Reads a file in the thread, one after the other; what takes too long or too much memory is refused. */
export function readApart(
  format: ApartFormat,
  bytes: Uint8Array,
  seconds: number = longest,
): Promise<Outcome> {
  const outcome = last.then(() => ask(format, bytes, seconds));
  last = outcome;
  return outcome;
}

function ask(format: ApartFormat, bytes: Uint8Array, seconds: number): Promise<Outcome> {
  const thread = running();
  return new Promise((done) => {
    const onMessage = (outcome: Outcome) => finish(outcome);
    const onError = (error: unknown) => stop(refusalOf(error));
    const time = limitTime(seconds, timeOf(thread), () => stop(refuse("too_slow", `${seconds}`)));
    const finish = (outcome: Outcome) => {
      time.clear();
      thread.off("message", onMessage).off("error", onError).unref();
      done(outcome);
    };
    const stop = (refusal: Refusal) => {
      worker = null;
      thread.once("error", () => {});
      void thread.terminate();
      finish(refusal);
    };
    thread.on("message", onMessage).on("error", onError).ref();
    thread.postMessage({ format, bytes });
  });
}

/** Tells the seconds of a processor that a thread uses from now on; one that has not begun yet has used none. */
function timeOf(thread: Worker): () => Promise<number> {
  const secondsOf = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6;
  const before = thread.cpuUsage().then(secondsOf, () => 0);
  return async () => secondsOf(await thread.cpuUsage()) - (await before);
}

/** Why a thread that failed could not read its file. */
const refusalOf = (error: unknown): Refusal =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? refuse("too_much_memory")
    : refuse("damaged", error instanceof Error ? error.message : undefined);

/** The thread, started when first needed and again after one was stopped. */
function running(): Worker {
  worker ??= new Worker(new URL("./read-apart-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    env: compileCache(),
    stdout: true,
    stderr: true,
  });
  return worker;
}

/** A thread or process keeps its compiled code where this one does, if this one does. */
export function compileCache(): NodeJS.Dict<string> {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}
