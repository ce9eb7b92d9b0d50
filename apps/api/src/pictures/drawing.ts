import { Worker } from "node:worker_threads";
import { z } from "zod";
import { Problem } from "../endpoints/problem.ts";
import type { pictureOf } from "./option.ts";

/** A picture to be drawn: as SVG, or as PNG so many times as large. */
export interface Drawing {
  readonly picture: ReturnType<typeof pictureOf>;
  readonly scale?: number | undefined;
}

/** How long one drawing may take, that of the first including the start of its thread. */
const longest = 20_000;

/** How many may wait for those before them. */
const mostWaiting = 60;

/** What its thread may hold, in megabytes: five times what a picture needs. Without bounds it grows to half a gigabyte. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

const drawn = z.instanceof(Uint8Array<ArrayBuffer>);

let thread: Worker | undefined;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** Draws in a thread of its own, one picture after the other; the thread is begun anew after one that took too long. */
export async function draw(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  if (waiting >= mostWaiting)
    throw new Problem("took-too-long", `${mostWaiting} pictures are waiting to be drawn`);
  waiting++;
  const picture = last.then(() => drawNow(drawing));
  last = picture.catch(() => {});
  try {
    return await picture;
  } finally {
    waiting--;
  }
}

function drawNow(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  thread ??= start();
  const worker = thread;
  return new Promise((resolve, reject) => {
    const end = (error: unknown) => {
      settle();
      thread = undefined;
      void worker.terminate();
      reject(error);
    };
    const take = (message: unknown) => {
      settle();
      resolve(drawn.parse(message));
    };
    const late = setTimeout(
      () => end(new Problem("took-too-long", `${longest / 1000} s`)),
      longest,
    );
    const settle = () => {
      clearTimeout(late);
      worker.off("message", take).off("error", end);
    };
    worker.on("message", take).on("error", end).postMessage(drawing);
  });
}

function start(): Worker {
  const worker = new Worker(new URL("drawing-thread.ts", import.meta.url), { resourceLimits });
  worker.unref();
  return worker;
}
