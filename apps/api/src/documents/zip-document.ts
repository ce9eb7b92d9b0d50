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
const sheetStyles = "xl/styles.xml";
const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/u.test(name);
const isRead = (name: string): boolean =>
  [wordText, sheetStrings, sheetStyles].includes(name) || isSheet(name);

/** Files by which documents that are not read are known. */
const others = new Map([
  ["OFD.xml", "OFD"],
  ["mimetype", "OpenDocument"],
  ["[Content_Types].xml", "Office Open XML"],
]);

/** What a ZIP file holds, told by its entries: Word and Excel files are read, others are refused by name. */
export function zipDocument(bytes: Uint8Array): Outcome {
  try {
    let [entries, size] = [0, 0];
    let known: string | undefined;
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (++entries > mostEntries) throw new Error("too many entries");
        known ??= others.get(name);
        if (isRead(name)) size += originalSize;
        return isRead(name) && size <= largestParts;
      },
    });
    if (size > largestParts) return refuse("too_large", `${size}`);
    if (Object.keys(parts).length > 0) return officeDocument(parts);
    return known ? refuse("unsupported_format", known) : refuse("archive");
  } catch (error) {
    return refuse("damaged", error instanceof Error ? error.message : undefined);
  }
}

function officeDocument(parts: Readonly<Record<string, Uint8Array>>): Outcome {
  const textOf = (name: string) => (parts[name] ? new TextDecoder().decode(parts[name]) : "");
  if (parts[wordText]) return docxDocument(textOf(wordText));
  const sheets = Object.keys(parts).filter(isSheet).sort();
  return xlsxDocument(sheets.map(textOf), textOf(sheetStrings), textOf(sheetStyles));
}
