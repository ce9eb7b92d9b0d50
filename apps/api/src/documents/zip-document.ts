import { unzipSync } from "fflate";
import { docxDocument } from "./docx/docx-document.ts";
import type { Outcome } from "./read-apart.ts";
import { refuse } from "./refusal.ts";

const mostEntries = 2000;
/** Bytes of the one part that is unpacked; it is never given more room than its entry asks for. */
const largestPart = 64 * 1024 * 1024;
const text = "word/document.xml";

/** What a ZIP file holds, told by its entries: a Word file is read, others are refused by name. */
export function zipDocument(bytes: Uint8Array): Outcome {
  try {
    const names: string[] = [];
    let size = 0;
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (names.push(name) > mostEntries) throw new Error("too many entries");
        if (name === text) size = originalSize;
        return name === text && originalSize <= largestPart;
      },
    });
    if (size > largestPart) return refuse("too_large", `${size}`);
    const part = parts[text];
    if (part) return docxDocument(new TextDecoder().decode(part));
    return refuse("unsupported_format", names.includes("xl/workbook.xml") ? "XLSX" : "ZIP");
  } catch (error) {
    return refuse("damaged", error instanceof Error ? error.message : undefined);
  }
}
