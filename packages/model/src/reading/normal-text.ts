const numbering = /^[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)、.．,，:：]+/u;

/** What stays as it is: unified ideographs, ASCII letters and digits. */
const plain = /^[\u4e00-\u9fffA-Za-z0-9]*$/u;

/** Text without any white space, full-width forms and typographic variants folded. */
export function compact(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff]+/gu, "");
}

/** A label as it is compared: compact, without its numbering and without punctuation. */
export function normalLabel(text: string): string {
  if (plain.test(text)) return text;
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const label = compact(text)
    .replace(numbering, "")
    .replace(/[\p{P}\p{S}]+/gu, "");
  if (text.length >= longestKnown) return label;
  if (known.size >= mostKnown) known.clear();
  known.set(text, label);
  return label;
}

/** Reports print the same few labels again and again. */
const known = new Map<string, string>();
const mostKnown = 10_000;
const longestKnown = 100;
