import type { Outcome } from "../read-apart.ts";
import { readSheet, readStrings } from "./sheet.ts";
import { workbookDocument } from "./workbook-document.ts";

/** An Excel workbook as a document, from the XML of its sheets and of its shared strings. */
export function xlsxDocument(sheets: readonly string[], strings: string): Outcome {
  const shared = strings ? readStrings(strings) : [];
  return workbookDocument(
    sheets.map((xml) => readSheet(xml, shared)),
    "xlsx",
  );
}
