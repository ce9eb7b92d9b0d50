import { parentPort, workerData } from "node:worker_threads";
import { type NationPlan, nation } from "../nation/nation.ts";
import { prepareRows } from "./prepared-rows.ts";

/** What a worker is started with. */
export interface PrepareTask {
  readonly plan: NationPlan;
  readonly folder: string;
}

/** What it is asked to prepare, and what it says while it does and when it is done. */
export interface PartAsked {
  readonly root: string;
  readonly firstSource: number;
}
export type PartTold = { readonly reports: number } | { readonly done: string };

const { plan, folder }: PrepareTask = workerData;
const land = nation(plan);
const tell = (told: PartTold): void => parentPort?.postMessage(told);

parentPort?.on("message", ({ root: code, firstSource }: PartAsked) => {
  const root = land.roots.find((region) => region.code === code);
  if (!root) throw new Error(`no region ${code}`);
  const onProgress = (reports: number) => tell({ reports });
  void prepareRows({ seed: plan.seed, land, root, firstSource, folder, onProgress }).then(() =>
    tell({ done: code }),
  );
});
