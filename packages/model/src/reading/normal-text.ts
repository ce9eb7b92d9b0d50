const numbering = /^[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)、.．,，:：]+/u;

/** Text without any white space, full-width forms and typographic variants folded. */
export function compact(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff]+/gu, "");
}

/** A label as it is compared: compact, without its numbering and without punctuation. */
export function normalLabel(text: string): string {
  return compact(text)
    .replace(numbering, "")
    .replace(/[\p{P}\p{S}]+/gu, "");
}
