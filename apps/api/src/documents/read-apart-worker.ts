import { parentPort } from "node:worker_threads";
import { pdfDocument } from "./pdf/pdf-document.ts";
import type { ApartFormat, Outcome } from "./read-apart.ts";
import { zipDocument } from "./zip-document.ts";

const readers: Record<ApartFormat, (bytes: Uint8Array) => Outcome | Promise<Outcome>> = {
  PDF: pdfDocument,
  ZIP: zipDocument,
};

parentPort?.on("message", ({ format, bytes }: { format: ApartFormat; bytes: Uint8Array }) => {
  void Promise.resolve(readers[format](bytes)).then((outcome) => parentPort?.postMessage(outcome));
});
