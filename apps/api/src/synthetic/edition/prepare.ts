import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { NationPlan } from "../nation/nation.ts";
import type { SyntheticRegion, Territory } from "../territory.ts";
import type { PartAsked, PartTold, PrepareTask } from "./prepare-worker.ts";

/** A part of a nation and how many reports it may have at most. */
interface Sized {
  readonly asked: PartAsked;
  readonly most: number;
}

/** Writes the rows of a whole nation into Parquet files of the folder, a province at a time on every core. */
export async function prepareNation(
  plan: NationPlan,
  land: Territory,
  folder: string,
  onProgress: (reports: number) => void,
): Promise<void> {
  const parts = partsOf(land).sort((a, b) => b.most - a.most);
  const left = parts.values();
  const threads = Math.min(availableParallelism(), parts.length);
  await Promise.all(
    Array.from({ length: threads }, () => inThread({ plan, folder }, left, onProgress)),
  );
}

/** One thread takes parts until none is left. */
async function inThread(
  workerData: PrepareTask,
  parts: Iterator<Sized> & Iterable<Sized>,
  onProgress: (reports: number) => void,
): Promise<void> {
  const worker = new Worker(new URL("./prepare-worker.ts", import.meta.url), { workerData });
  try {
    for (const { asked } of parts) await prepared(worker, asked, onProgress);
  } finally {
    await worker.terminate();
  }
}

function prepared(
  worker: Worker,
  asked: PartAsked,
  onProgress: (reports: number) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    const onMessage = (told: PartTold) => {
      if ("reports" in told) return onProgress(told.reports);
      worker.off("message", onMessage).off("error", fail);
      done();
    };
    worker.on("message", onMessage).on("error", fail);
    worker.postMessage(asked);
  });
}

/** A part a root; the numbers of their sources never meet. */
function partsOf(land: Territory): Sized[] {
  let firstSource = 1;
  return land.roots.map((root) => {
    const most = agenciesBelow(land, root) * land.years.length;
    const part = { asked: { root: root.code, firstSource }, most };
    firstSource += most;
    return part;
  });
}

const agenciesBelow = (land: Territory, region: SyntheticRegion): number =>
  land.agenciesOf(region).length +
  land.childrenOf(region).reduce((sum, child) => sum + agenciesBelow(land, child), 0);
