import { type CellObject, read, utils, type WorkSheet } from "@e965/xlsx";
import type { Outcome } from "../read-apart.ts";
import { refuse } from "../refusal.ts";
import { keyOf, type Sheet } from "../xlsx/sheet.ts";
import { workbookDocument } from "../xlsx/workbook-document.ts";

/** An Excel 97-2003 workbook as a document, its cells as they are printed; hidden sheets, rows and columns are not. */
export function xlsDocument(bytes: Uint8Array): Outcome {
  try {
    const options = { cellFormula: false, cellHTML: false, cellStyles: true, WTF: true };
    const book = read(bytes, { type: "array", ...options });
    const shown = book.SheetNames.filter((_, i) => !book.Workbook?.Sheets?.[i]?.Hidden);
    const sheets = shown.flatMap((name) => book.Sheets[name] ?? []);
    return workbookDocument(sheets.map(sheetOf), "xls");
  } catch (error) {
    const isLocked = error instanceof Error && /password/iu.test(error.message);
    return refuse(isLocked ? "encrypted" : "damaged");
  }
}

function sheetOf(printed: WorkSheet): Sheet {
  const cells = new Map<string, string>();
  let [width, height] = [0, 0];
  for (const address of Object.keys(printed).filter((key) => !key.startsWith("!"))) {
    const { r: row, c: column } = utils.decode_cell(address);
    const text = textOf(printed[address]);
    const isHidden = printed["!rows"]?.[row]?.hidden || printed["!cols"]?.[column]?.hidden;
    if (text === "" || isHidden) continue;
    cells.set(keyOf(row, column), text);
    width = Math.max(width, column + 1);
    height = Math.max(height, row + 1);
  }
  const merges = (printed["!merges"] ?? []).map(({ s, e }) => ({
    ...{ row: s.r, column: s.c },
    ...{ rowSpan: e.r - s.r + 1, colSpan: e.c - s.c + 1 },
  }));
  return { cells, merges, width, height };
}

/** The text as its number format prints it; errors and truth values are no numbers. */
function textOf({ t, v, w }: CellObject): string {
  switch (t) {
    case "z":
      return "";
    case "s":
      return String(v ?? "");
    case "n":
      return w ?? `#${v}`;
    default:
      return `#${w ?? v}`;
  }
}
