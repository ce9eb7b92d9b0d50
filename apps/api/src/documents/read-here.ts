import type { ApartFormat, Outcome } from "./read-apart.ts";

/** Each reader's code is loaded when the first file of its format comes. */
const readers: Record<ApartFormat, (bytes: Uint8Array) => Promise<Outcome>> = {
  PDF: async (bytes) => (await import("./pdf/pdf-document.ts")).pdfDocument(bytes),
  ZIP: async (bytes) => (await import("./zip-document.ts")).zipDocument(bytes),
  OLE: async (bytes) => (await import("./compound/compound-document.ts")).compoundDocument(bytes),
};

/** Reads a file in this thread; only for a thread that is watched and can be stopped. */
export const readHere = (format: ApartFormat, bytes: Uint8Array): Promise<Outcome> =>
  readers[format](bytes);
