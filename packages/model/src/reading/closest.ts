import { remembered } from "./remembered.ts";
import { allWordings } from "./wordings.ts";

/** The shortest label that may have lost a character and still be told. */
const shortest = 5;
/** How much of a label may differ, and by how many characters more the next best must. */
const tolerance = 0.25;
const margin = 2;

/** A label with the set of its characters, as bits of a number; several characters share a bit. */
interface Candidate {
  readonly label: string;
  readonly characters: number;
}

let candidates: readonly Candidate[] | undefined;

/**
 * The label of the forms that a normalised text certainly is: itself, or, where characters were lost or misread, the
 * only one that is close to it, with every other clearly farther. Otherwise the text as it is. No label has a digit,
 * so what has one may be a label and its number, none of which may be lost.
 */
export function closestLabel(text: string): string {
  if (text.length < shortest || !/^\D*[\u4e00-\u9fff]\D*$/u.test(text)) return text;
  if (allWordings().has(text)) return text;
  return found(text);
}

const found = remembered((text) => {
  candidates ??= [...allWordings()].map((label) => ({ label, characters: charactersOf(label) }));
  return search(text, candidates);
});

function search(text: string, all: readonly Candidate[]): string {
  const similar = all.filter(
    ({ label }) => Math.abs(label.length - text.length) <= label.length * tolerance + margin,
  );
  const farthest = Math.max(0, ...similar.map(({ label }) => nearOf(label))) + margin;
  const characters = charactersOf(text);
  const [best, next] = similar
    .filter((candidate) => leastDistance(characters, candidate.characters) < farthest)
    .map(({ label }) => ({ label, distance: distance(text, label) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (!best || best.label.length < shortest || best.distance > nearOf(best.label)) return text;
  return !next || next.distance >= best.distance + margin ? best.label : text;
}

/** How far from a label a text may be at most. */
const nearOf = (label: string): number => Math.max(1, Math.floor(label.length * tolerance));

function charactersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) % 31);
  return bits;
}

/** No more than the edit distance: each character that only one of two texts has takes an edit. */
const leastDistance = (a: number, b: number): number => Math.max(count(a & ~b), count(b & ~a));

function count(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}

/** Levenshtein's edit distance, in characters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
