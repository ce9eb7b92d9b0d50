import type { Narratives, Quote } from "../report/report.ts";

/** A paragraph of a narrative without white space and in half-width digits, with each character's place in the narrative. */
export interface Passage {
  readonly section: keyof Narratives;
  readonly text: string;
  readonly narrative: string;
  readonly places: readonly number[];
}

/** The paragraphs of a section. */
export function passagesOf(narratives: Narratives, section: keyof Narratives): Passage[] {
  const narrative = narratives[section];
  return [...narrative.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => {
    const kept = Array.from({ length: line.length }, (_, i) => i).filter(
      (i) => !/[\s\u200b-\u200d\ufeff]/u.test(line.charAt(i)),
    );
    const text = kept.map((i) => halfWidth(line.charAt(i))).join("");
    return { section, text, narrative, places: kept.map((i) => index + i) };
  });
}

/** Full-width digits, letters and signs to ASCII, one for one; commas between clauses stay apart from those in numbers. */
function halfWidth(character: string): string {
  if (!/[\uff01-\uff5e]/u.test(character) || character === "，") return character;
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** The words of the source that a part of a passage stands for. */
export function quoteFrom(
  { section, narrative, places }: Passage,
  from: number,
  to: number,
): Quote {
  const start = places[from] ?? 0;
  const end = (places[to - 1] ?? start) + 1;
  return { section, from: start, to: end, text: narrative.slice(start, end) };
}

const endOfSentence = /[。!?！？]/u;

/** What stands in the same sentence before and after a part of the passage. */
export function around({ text }: Passage, from: number, to: number) {
  const start = [...text.slice(0, from)].findLastIndex((c) => endOfSentence.test(c)) + 1;
  const rest = text.slice(to).search(endOfSentence);
  return {
    before: text.slice(start, from),
    after: rest < 0 ? text.slice(to) : text.slice(to, to + rest),
    earlier: text.slice(0, start),
  };
}

/** The clause that leads up to the end of a text. */
export const clauseOf = (before: string): string => before.split(/[，,:;(]/u).at(-1) ?? "";
