import { readReport } from "@gongkai/model";
import { unzipSync } from "fflate";
import { parse } from "parse5";
import { SaxesParser } from "saxes";
import { openPdf } from "../../apps/api/src/documents/pdf/open-pdf.ts";
import { synthesize } from "../../apps/api/src/synthetic/synthesize.ts";
import { brokenCases, cases, documentOf } from "../cases.ts";
import type { Comparison, Work } from "./measure.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const all = [...cases, ...brokenCases];
const named = (name: RegExp) =>
  all.flatMap(({ source, bytes }) => (name.test(source) ? [bytes] : []));

const made = [...synthesize(7)];
const generated = (ending: string): readonly Uint8Array[] =>
  made
    .filter(({ path }) => path.endsWith(ending))
    .slice(0, 40)
    .map(({ content }) => (typeof content === "string" ? encoder.encode(content) : content));
const pages = [...named(/\.html$/u), ...generated(".html")];
const texts = named(/\.(?:txt|md)$/u);
const pdfs = named(/\.pdf$/u);
const words = generated(".docx");

const each =
  (sources: readonly Uint8Array[], work: (bytes: Uint8Array) => unknown): Work =>
  async () => {
    for (const bytes of sources) await work(bytes);
  };
const toReport = async (bytes: Uint8Array) => readReport(await documentOf(bytes));

const parsed = (bytes: Uint8Array) => parse(decoder.decode(bytes));

/** Unzips the text of a Word file and walks through its tags. */
function sax(bytes: Uint8Array): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" });
  const parser = new SaxesParser();
  let seen = 0;
  for (const event of ["opentag", "text", "closetag"] as const) parser.on(event, () => seen++);
  for (const part of Object.values(parts)) parser.write(decoder.decode(part)).close();
}

/** The text and the drawing operators of each page, opened as the reader opens it. */
async function extracted(bytes: Uint8Array): Promise<void> {
  const task = openPdf(bytes);
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await Promise.all([page.getTextContent(), page.getOperatorList()]);
    page.cleanup();
  }
  await task.destroy();
}

/** Each format's reading against the least that any reader of it must do, on the same bytes. */
export const formats: readonly Comparison[] = [
  {
    what: "HTML to document",
    work: each(pages, documentOf),
    reference: "parse5",
    base: each(pages, parsed),
    goal: { atMost: 1.5 },
  },
  {
    what: "HTML to report",
    work: each(pages, toReport),
    reference: "parse5",
    base: each(pages, parsed),
    goal: { atMost: 3 },
  },
  {
    what: "DOCX to document",
    work: each(words, documentOf),
    reference: "unzip and SAX",
    base: each(words, sax),
    goal: { atMost: 3 },
  },
  {
    what: "PDF to document",
    work: each(pdfs, documentOf),
    reference: "pdf.js, text and operators",
    base: each(pdfs, extracted),
    goal: { atMost: 1.4 },
    rounds: [10, 15],
  },
  {
    what: "text to report",
    work: each(texts, toReport),
    reference: "text to document",
    base: each(texts, documentOf),
  },
];
