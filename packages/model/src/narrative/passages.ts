import type { Narratives, Quote } from "../report/report.ts";
import { once } from "../rules/once.ts";

/** A paragraph of a narrative without white space and in half-width digits, with each character's place in the narrative. */
export interface Passage {
  readonly section: keyof Narratives;
  readonly text: string;
  readonly narrative: string;
  readonly places: readonly number[];
}

/** A paragraph or, of one longer than any in a report, a part of it that ends a sentence if it can. */
const paragraph = /[^\n]{0,2000}(?:[。\n]|$)|[^\n]{1,2000}/gu;

/** The paragraphs in which figures of the report's year are stated: those of sections one and six. */
export const passagesOf = once((narratives: Narratives): readonly Passage[] =>
  (["overview", "other"] as const).flatMap((section) => passagesIn(narratives, section)),
);

/** The paragraphs that open a report: what stands before its first section, and section one. */
export const openingPassagesOf = once((narratives: Narratives): readonly Passage[] =>
  (["preamble", "overview"] as const).flatMap((section) => passagesIn(narratives, section)),
);

const passagesIn = (narratives: Narratives, section: Passage["section"]): readonly Passage[] =>
  [...narratives[section].matchAll(paragraph)]
    .map(({ 0: text, index }) => passageFrom(section, narratives[section], text, index))
    .filter(({ text }) => text !== "");

function passageFrom(
  section: Passage["section"],
  narrative: string,
  paragraph: string,
  start: number,
): Passage {
  const visible = [...paragraph.matchAll(/[^\s\u200b-\u200d\ufeff]+/g)];
  const text = halfWidth(visible.map(([characters]) => characters).join(""));
  const places = visible.flatMap(({ 0: { length }, index }) =>
    Array.from({ length }, (_, i) => start + index + i),
  );
  return { section, text, narrative, places };
}

/** Full-width digits, letters and signs to ASCII, one for one; commas between clauses stay apart from those in numbers. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff0b\uff0d-\uff5e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
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
  const start = from - (text.slice(0, from).split(endOfSentence).at(-1) ?? "").length;
  const rest = text.slice(to).search(endOfSentence);
  return {
    before: text.slice(start, from),
    after: rest < 0 ? text.slice(to) : text.slice(to, to + rest),
    earlier: text.slice(0, start),
  };
}

/** The clause that leads up to the end of a text. */
export const clauseOf = (before: string): string => before.split(/[，,:;(]/u).at(-1) ?? "";
