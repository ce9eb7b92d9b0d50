/** A part of a text around words that were looked for; `marks` are their places in it, in UTF-16 code units. */
export interface Passage {
  readonly text: string;
  /** Where the passage begins in the whole text. */
  readonly from: number;
  readonly marks: readonly { readonly from: number; readonly to: number }[];
}

const context = 40;

/** The first passages that hold any of the words; those that would touch are one. */
export function passagesOf(text: string, words: readonly string[], most = 3): Passage[] {
  const marks = words.flatMap((word) => placesOf(text, word)).toSorted((a, b) => a.from - b.from);
  const groups: (typeof marks)[] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.to;
    if (last && end !== undefined && mark.from - end <= 2 * context) last.push(mark);
    else groups.push([mark]);
  }
  return groups.slice(0, most).map((group) => {
    const from = startOf(text, Math.max(0, (group[0]?.from ?? 0) - context));
    const to = startOf(text, Math.min(text.length, (group.at(-1)?.to ?? 0) + context));
    const within = group.map((mark) => ({ from: mark.from - from, to: mark.to - from }));
    return { text: text.slice(from, to), from, marks: within };
  });
}

/** The place itself, or the one before where it would cut a character in two. */
function startOf(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}

function placesOf(text: string, word: string): { from: number; to: number }[] {
  const places = [];
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length))
    places.push({ from, to: from + word.length });
  return places;
}
