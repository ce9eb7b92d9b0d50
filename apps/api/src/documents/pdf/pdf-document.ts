import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Document } from "@gongkai/model";
import {
  getDocument,
  PasswordException,
  type PDFDocumentLoadingTask,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Refusal, refuse } from "../refusal.ts";
import { blocksOf } from "./pdf-blocks.ts";
import { type Page, readPage } from "./read-page.ts";

const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const mostPages = 200;

/** A PDF with text: ruled tables, continued over pages, and the paragraphs between them. */
export async function pdfDocument(
  bytes: Uint8Array,
): Promise<({ readonly ok: true } & Document) | Refusal> {
  const task = open(bytes);
  try {
    return await documentOf(task);
  } catch (error) {
    if (error instanceof PasswordException) return refuse("encrypted");
    return refuse("damaged", error instanceof Error ? error.message : undefined);
  } finally {
    await task.destroy();
  }
}

/** Opens a PDF so that nothing in it is run, fetched or drawn: only text and lines are wanted. */
const open = (bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(library, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: join(library, "standard_fonts/"),
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
  });

async function documentOf(
  task: PDFDocumentLoadingTask,
): Promise<({ readonly ok: true } & Document) | Refusal> {
  const pdf = await task.promise;
  if (pdf.numPages > mostPages) return refuse("too_many_pages", `${pdf.numPages}`);
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await readPage(await pdf.getPage(number)));
  const blocks = blocksOf(pages);
  return blocks.length === 0 ? refuse("no_text") : { ok: true, format: "pdf", blocks };
}
