import { Worker } from "node:worker_threads";
import { z } from "zod";
import { Problem } from "../endpoints/problem.ts";
import type { optionOf } from "./option.ts";

/** How long a drawing may take, that of the first including the start of its thread. */
const longest = 20_000;

const drawn = z.object({ id: z.int(), svg: z.string() });

let thread: Worker | undefined;
let last = 0;
const waiting = new Map<number, PromiseWithResolvers<string>>();

/** Draws a figure in a thread of its own, which is begun anew after one that took too long. */
export async function svgOf(option: ReturnType<typeof optionOf>): Promise<string> {
  const id = ++last;
  const result = Promise.withResolvers<string>();
  waiting.set(id, result);
  const late = setTimeout(() => stop(new Problem("took-too-long", `${longest / 1000} s`)), longest);
  try {
    thread ??= start();
    thread.postMessage({ id, option });
    return await result.promise;
  } finally {
    clearTimeout(late);
    waiting.delete(id);
  }
}

function start(): Worker {
  const worker = new Worker(new URL("drawing-thread.ts", import.meta.url));
  worker.unref();
  worker.on("message", (message) => {
    const { id, svg } = drawn.parse(message);
    waiting.get(id)?.resolve(svg);
  });
  worker.on("error", stop);
  return worker;
}

function stop(error: unknown): void {
  void thread?.terminate();
  thread = undefined;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}
