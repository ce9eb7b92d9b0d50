import type { Outcome } from "../read-apart.ts";
import { dateStyles } from "./date-styles.ts";
import { readSheet, readStrings } from "./sheet.ts";
import { workbookDocument } from "./workbook-document.ts";

/** An Excel workbook as a document, from the XML of its sheets, of its shared strings and of its styles. */
export function xlsxDocument(sheets: readonly string[], strings: string, styles = ""): Outcome {
  const shared = strings ? readStrings(strings) : [];
  const dates: ReadonlySet<number> = styles ? dateStyles(styles) : new Set();
  return workbookDocument(
    sheets.map((xml) => readSheet(xml, shared, dates)),
    "xlsx",
  );
}
