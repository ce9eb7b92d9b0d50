import type { Document, DocumentCell } from "../../document/document.ts";
import { once } from "../../rules/once.ts";
import type { Section } from "../sections.ts";
import { endOf, itemsOfCell } from "./cell-items.ts";
import type { Meaning } from "./symbols.ts";
import { join, wordsOf } from "./words.ts";
import { withoutWrappedRows } from "./wrapped-rows.ts";

/** One thing in a run: a label of the forms, a value, the end of a printed row or of a section, or any other text. */
export type Item =
  | {
      readonly kind: "label";
      readonly label: string;
      readonly meaning: Meaning;
      readonly cell: DocumentCell;
      /** Its last part, where it was printed in several. */
      readonly end?: DocumentCell;
      /** Whether nothing parts it from what follows. */
      readonly glued?: boolean;
    }
  | { readonly kind: "value"; readonly cell: DocumentCell }
  | { readonly kind: "text"; readonly label: string; readonly cell: DocumentCell }
  | { readonly kind: "row" }
  | { readonly kind: "end"; readonly section: Section };

/** Cells in reading order. `separated`: empty cells are still there. */
export interface Run {
  readonly separated: boolean;
  readonly items: readonly Item[];
}

/**
 * The document as runs: one of all cells between separators, printed row by printed row where rows are known, and one
 * of all running text, word by word. Section headings end what stands before them in both.
 */
export const runsOf = once(({ blocks }: Document): readonly Run[] => {
  const cells = withoutWrappedRows(blocks).flatMap((block): Item[] => {
    if (block.kind === "paragraph") return endOf(block.text);
    return block.kind === "cells" ? [...block.cells.flatMap(itemsOfCell), { kind: "row" }] : [];
  });
  const words = blocks.flatMap((block) => (block.kind === "paragraph" ? wordsOf(block) : []));
  // The last row of a document may have been cut off: it has no end.
  const cutOff = blocks.at(-1)?.kind !== "paragraph" && cells.at(-1)?.kind === "row";
  return [
    { separated: true, items: cutOff ? cells.slice(0, -1) : cells },
    { separated: false, items: join(words) },
  ];
});
