import { parentPort } from "node:worker_threads";
import type { ApartFormat } from "./read-apart.ts";
import { readHere } from "./read-here.ts";

/** Libraries' warnings have no reader here, and while some wait to be read the process does not end. */
for (const way of ["log", "info", "warn", "error"] as const) console[way] = () => {};

parentPort?.on("message", ({ format, bytes }: { format: ApartFormat; bytes: Uint8Array }) => {
  void readHere(format, bytes).then((outcome) => parentPort?.postMessage(outcome));
});
