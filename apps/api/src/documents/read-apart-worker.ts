import { parentPort } from "node:worker_threads";
import type { ApartFormat } from "./read-apart.ts";
import { readHere } from "./read-here.ts";

parentPort?.on("message", ({ format, bytes }: { format: ApartFormat; bytes: Uint8Array }) => {
  void readHere(format, bytes).then((outcome) => parentPort?.postMessage(outcome));
});
