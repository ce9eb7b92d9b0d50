import { unzipSync } from "fflate";
import { docxDocument } from "./docx/docx-document.ts";
import type { Outcome } from "./read-apart.ts";
import { refuse } from "./refusal.ts";
import { xlsxDocument } from "./xlsx/xlsx-document.ts";

const mostEntries = 2000;
/** Bytes of the parts that are unpacked; none is given more room than its entry asks for. */
const largestParts = 64 * 1024 * 1024;
const wordText = "word/document.xml";
const sheetStrings = "xl/sharedStrings.xml";
const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/u.test(name);
const isRead = (name: string): boolean =>
  name === wordText || name === sheetStrings || isSheet(name);

/** What a ZIP file holds, told by its entries: Word and Excel files are read, others are refused by name. */
export function zipDocument(bytes: Uint8Array): Outcome {
  try {
    let [entries, size] = [0, 0];
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (++entries > mostEntries) throw new Error("too many entries");
        if (isRead(name)) size += originalSize;
        return isRead(name) && size <= largestParts;
      },
    });
    return size > largestParts ? refuse("too_large", `${size}`) : officeDocument(parts);
  } catch (error) {
    return refuse("damaged", error instanceof Error ? error.message : undefined);
  }
}

function officeDocument(parts: Readonly<Record<string, Uint8Array>>): Outcome {
  const textOf = (name: string) => new TextDecoder().decode(parts[name]);
  if (parts[wordText]) return docxDocument(textOf(wordText));
  const sheets = Object.keys(parts).filter(isSheet).sort();
  if (sheets.length === 0) return refuse("unsupported_format", "ZIP");
  return xlsxDocument(sheets.map(textOf), parts[sheetStrings] ? textOf(sheetStrings) : "");
}
