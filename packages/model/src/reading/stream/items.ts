import type { Document, DocumentCell } from "../../document/document.ts";
import { once } from "../../rules/once.ts";
import { closestLabel } from "../closest.ts";
import { type Section, sectionOf } from "../sections.ts";
import { labelOf } from "../simplified.ts";
import { readValue } from "../value.ts";
import { partsOf } from "./glued.ts";
import { beginsLabel, longestLabel, type Meaning, meaningOf } from "./symbols.ts";

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
  const cells = blocks.flatMap((block): Item[] => {
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

/** The heading of a section ends what stands before it. */
function endOf(text: string): Item[] {
  const section = sectionOf(text);
  return section ? [{ kind: "end", section }] : [];
}

/** A word of running text. A heading of a section (`end`) and a value stand alone: they are part of no label. */
interface Word {
  readonly cell: DocumentCell;
  readonly end: boolean;
  readonly alone: boolean;
}

/** The words of a paragraph; a section heading stays whole and ends what is before it. */
function wordsOf({ text, place }: { text: string; place: DocumentCell["place"] }): Word[] {
  const word = (part: string, end: boolean) => ({
    cell: { text: part, place, colSpan: 1, rowSpan: 1 },
    end,
    alone: end || isValue(part),
  });
  const isLine = meaningOf(labelOf(text)) !== undefined;
  if (!isLine && sectionOf(text)) return [word(text, true)];
  return text
    .split(/\s+/u)
    .filter(Boolean)
    .map((part) => word(part, false));
}

/** Joins words that only together are a label, such as 商业 and 企业. */
function join(words: readonly Word[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < words.length; ) {
    const found = longestLabelAt(words, i);
    const word = words[i];
    if (found) items.push(found.item);
    else if (word) items.push(...(word.end ? endOf(word.cell.text) : itemsOfCell(word.cell)));
    i += found?.words ?? 1;
  }
  return items;
}

const mostWords = 8;

/** The most words from there on that are a label together; none but those that can still become one are looked at. */
function longestLabelAt(
  words: readonly Word[],
  start: number,
): { item: Item; words: number } | null {
  let found: { item: Item; words: number } | null = null;
  let text = "";
  for (const [i, { cell, alone }] of words.slice(start, start + mostWords).entries()) {
    text += cell.text;
    if (alone || text.length > longestLabel() + 12) break;
    const label = labelOf(text);
    const meaning = label === "" ? undefined : meaningOf(label);
    const whole = { ...(words[start]?.cell ?? cell), text };
    if (meaning)
      found = { item: { kind: "label", label, meaning, cell: whole, end: cell }, words: i + 1 };
    if (!beginsLabel(label)) break;
  }
  return found;
}

/** A cell as a label, as several labels or a label and its value printed without a gap, as a value, or as text. */
function itemsOfCell(cell: DocumentCell): Item[] {
  const label = labelOf(cell.text);
  for (const wordingOf of [labelOf, withoutRemark, closestWording]) {
    const wording = wordingOf(cell.text);
    const meaning = wording === "" ? undefined : meaningOf(wording);
    if (meaning) return [{ kind: "label", label: wording, meaning, cell }];
  }
  if (isValue(cell.text)) return [{ kind: "value", cell }];
  if (label === "") return [{ kind: "text", label, cell }];
  return partsOf(label, cell) ?? [{ kind: "text", label, cell }];
}

/** A label without what is added to it in brackets, such as 现行有效件数（历史累计）. */
const withoutRemark = (text: string): string =>
  /[)）]\s*$/u.test(text) ? labelOf(text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, "")) : "";

const closestWording = (text: string): string => closestLabel(labelOf(text));

/** A number, nothing, or what is left of a number that was cut in two, such as 06. */
const isValue = (text: string): boolean =>
  /^0\d+$/u.test(text.trim()) ||
  (["count", "change", "amount"] as const).some(
    (q) => readValue(text, q, "万元").kind !== "unreadable",
  );
