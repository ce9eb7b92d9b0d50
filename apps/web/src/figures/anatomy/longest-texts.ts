import type { Formats } from "../../i18n/formats.ts";
import { type Sheet, written } from "./sheet.ts";

/** The longest text of each column, so that a column is as wide as it, whichever rows are in view. */
export function longestTexts({ columns, rows }: Sheet, formats: Formats): string[] {
  return columns.map(({ kind }, i) =>
    rows.reduce((longest, row) => {
      const text = written(row[i] ?? null, kind, formats) ?? "";
      return breadth(text) > breadth(longest) ? text : longest;
    }, ""),
  );
}

/** A Han character is twice as broad as a letter. */
const breadth = (text: string): number =>
  [...text].reduce((all, character) => all + (character > "\u2e7f" ? 2 : 1), 0);
