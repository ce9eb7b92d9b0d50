import { remembered } from "./remembered.ts";

const numbering = /^[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)、.．,，:：]+/u;

/** What stays as it is: unified ideographs, ASCII letters and digits. */
const plain = /^[\u4e00-\u9fffA-Za-z0-9]*$/u;

/** Text without any white space, full-width forms and typographic variants folded. */
export const compact = (text: string): string => (plain.test(text) ? text : folded(text));

const folded = remembered((text) =>
  text.normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff]+/gu, ""),
);

/** A label as it is compared: compact, without its numbering and without punctuation. */
export const normalLabel = (text: string): string => (plain.test(text) ? text : bare(text));

const bare = remembered((text) =>
  compact(text)
    .replace(numbering, "")
    .replace(/[\p{P}\p{S}]+/gu, ""),
);
