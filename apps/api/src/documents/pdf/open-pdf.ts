import "./newer-built-ins.ts";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, type PDFDocumentLoadingTask } from "pdfjs-dist";

const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/**
 * A font that counts as loaded, on a page that shows nothing. Without it pdf.js works out the outline of every glyph,
 * which takes a third of all its time and is of use to a drawing only.
 */
class LoadedFont {
  readonly family: string;
  readonly loaded = Promise.resolve();

  constructor(family: string) {
    this.family = family;
  }
}
const page = { fonts: new Set<LoadedFont>() };
Object.defineProperty(globalThis, "FontFace", { value: LoadedFont, configurable: true });

/** Opens a PDF so that nothing in it is run, fetched or drawn: only text and lines are wanted. */
export const openPdf = (bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(library, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: join(library, "standard_fonts/"),
    maxImageSize: 1,
    disableFontFace: false,
    ownerDocument: page,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
  });
