import type { Document } from "@gongkai/model";
import { PasswordException, type PDFDocumentLoadingTask } from "pdfjs-dist";
import { type Refusal, refuse } from "../refusal.ts";
import { openPdf } from "./open-pdf.ts";
import { blocksOf } from "./pdf-blocks.ts";
import { type Page, readPage } from "./read-page.ts";

const mostPages = 200;

/** A PDF with text: ruled tables, continued over pages, and the paragraphs between them. */
export async function pdfDocument(
  bytes: Uint8Array,
): Promise<({ readonly ok: true } & Document) | Refusal> {
  const task = openPdf(bytes);
  try {
    return await documentOf(task);
  } catch (error) {
    if (error instanceof PasswordException) return refuse("encrypted");
    return refuse("damaged", error instanceof Error ? error.message : undefined);
  } finally {
    await task.destroy();
  }
}

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
