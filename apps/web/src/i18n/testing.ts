import { en } from "./en.ts";
import { type Lang, type Words, wordsOf } from "./words.ts";
import { zh } from "./zh.ts";

/** The words of a language, without fetching them. */
export const wordsIn = (lang: Lang): Words => wordsOf(lang, { zh, en }[lang]);
