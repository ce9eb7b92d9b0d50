import { allWordings } from "./wordings.ts";

/** The shortest label that may have lost a character and still be told. */
const shortest = 5;
/** How much of a label may differ, and by how many characters more the next best must. */
const tolerance = 0.25;
const margin = 2;

const known = new Map<string, string>();

/**
 * The label of the forms that a normalised text certainly is: itself, or, where characters were lost or misread, the
 * only one that is close to it, with every other clearly farther. Otherwise the text as it is. No label has a digit,
 * so what has one may be a label and its number, none of which may be lost.
 */
export function closestLabel(text: string): string {
  if (text.length < shortest || !/^\D*[\u4e00-\u9fff]\D*$/u.test(text)) return text;
  const labels = allWordings();
  if (labels.has(text)) return text;
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const found = search(text, [...labels]);
  if (known.size < 10_000) known.set(text, found);
  return found;
}

function search(text: string, labels: readonly string[]): string {
  const [best, next] = labels
    .filter((label) => Math.abs(label.length - text.length) <= label.length * tolerance + margin)
    .map((label) => ({ label, distance: distance(text, label) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (!best || best.label.length < shortest) return text;
  const near = best.distance <= Math.max(1, Math.floor(best.label.length * tolerance));
  return near && (!next || next.distance >= best.distance + margin) ? best.label : text;
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
