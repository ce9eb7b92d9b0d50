import type { DocumentCell } from "../../document/document.ts";
import { sectionOf } from "../sections.ts";
import { labelOf } from "../simplified.ts";
import { endOf, isValue, itemsOfCell } from "./cell-items.ts";
import type { Item } from "./items.ts";
import { beginsLabel, longestLabel, meaningOf } from "./symbols.ts";

/** A word of running text. A heading of a section (`end`) and a value stand alone: they are part of no label. */
interface Word {
  readonly cell: DocumentCell;
  readonly end: boolean;
  readonly alone: boolean;
}

/** The number of a page, as printed in a line of its own. */
const pageNumber =
  /^(?:[-—–―]+\s*\d{1,3}\s*[-—–―]+|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)$/u;

/** The words of a paragraph; a section heading stays whole and ends what is before it. */
export function wordsOf({ text, place }: { text: string; place: DocumentCell["place"] }): Word[] {
  if (pageNumber.test(text.trim())) return [];
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
export function join(words: readonly Word[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < words.length; ) {
    const found = longestLabelAt(words, i) ?? wrappedLabelAt(words, i);
    const word = words[i];
    if (found) items.push(...found.items);
    else if (word) items.push(...(word.end ? endOf(word.cell.text) : itemsOfCell(word.cell)));
    i += found?.words ?? 1;
  }
  return items;
}

/** A label may be printed with a space between all characters. */
const mostWords = 40;

/** A label, with its values if they stand within it, and how many words it is made of. */
interface Found {
  readonly items: readonly Item[];
  readonly words: number;
}

/** The most words from there on that are a label together; none but those that can still become one are looked at. */
function longestLabelAt(words: readonly Word[], start: number): Found | null {
  let found: Found | null = null;
  let text = "";
  for (const [i, { cell, alone }] of words.slice(start, start + mostWords).entries()) {
    text += cell.text;
    if (alone || text.length > longestLabel() + 12) break;
    const label = labelOf(text);
    const meaning = label === "" ? undefined : meaningOf(label);
    const whole = { ...(words[start]?.cell ?? cell), text };
    if (meaning)
      found = { items: [{ kind: "label", label, meaning, cell: whole, end: cell }], words: i + 1 };
    if (!beginsLabel(label)) break;
  }
  return found;
}

/** Less of a label may begin any. */
const shortestBeginning = 4;
/** More values than any line has. */
const mostValues = 16;

/** A line's label that is printed around its values, as where it is wrapped and they stand between its lines. */
function wrappedLabelAt(words: readonly Word[], start: number): Found | null {
  const first = words[start];
  const next = words.slice(start, start + mostWords + mostValues);
  const head = next.findIndex(({ alone }) => alone);
  const beginning = textOf(next.slice(0, Math.max(head, 0)));
  if (!first || beginning.length < shortestBeginning || !beginsLabel(labelOf(beginning)))
    return null;
  const behind = next.findIndex((word, i) => i > head && !(word.alone && !word.end));
  const values = next.slice(head, Math.max(behind, head)).map(({ cell }) => cell);
  const rest = longestRest(beginning, words.slice(start + behind, start + behind + mostWords));
  if (values.length === 0 || !rest) return null;
  const cell = { ...first.cell, text: rest.text };
  const label: Item = { kind: "label", label: rest.label, meaning: rest.meaning, cell };
  return {
    items: [label, ...values.map((value): Item => ({ kind: "value", cell: value }))],
    words: behind + rest.words,
  };
}

/** What makes the label of a line in section three of its beginning. */
function longestRest(beginning: string, words: readonly Word[]) {
  const end = words.findIndex(({ alone }) => alone);
  const rest = end < 0 ? words : words.slice(0, end);
  return rest
    .flatMap((_, i) => {
      const text = beginning + textOf(rest.slice(0, i + 1));
      const label = labelOf(text);
      const meaning = meaningOf(label);
      const isLine = meaning?.lines.some(({ table }) => table === "requests");
      return meaning && isLine ? [{ text, label, meaning, words: i + 1 }] : [];
    })
    .at(-1);
}

const textOf = (words: readonly Word[]): string => words.map(({ cell }) => cell.text).join("");
