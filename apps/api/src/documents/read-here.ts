import { pdfDocument } from "./pdf/pdf-document.ts";
import type { ApartFormat, Outcome } from "./read-apart.ts";
import { zipDocument } from "./zip-document.ts";

const readers: Record<ApartFormat, (bytes: Uint8Array) => Outcome | Promise<Outcome>> = {
  PDF: pdfDocument,
  ZIP: zipDocument,
};

/** Reads a file in this thread; only for a thread that is watched and can be stopped. */
export const readHere = async (format: ApartFormat, bytes: Uint8Array): Promise<Outcome> =>
  readers[format](bytes);
