import type { Locale } from "antd/es/locale";
import type { Lang, Words } from "./words.ts";

/** All that is said in one language: our words, and those of antd's controls. */
export interface Language {
  words: Words;
  controls: Locale;
}

const files = { zh: () => import("./language-zh.ts"), en: () => import("./language-en.ts") };
const fetched = new Map<Lang, Language>();

/** Fetches a language once; a page in it may be drawn afterwards. */
export async function fetchLanguage(lang: Lang): Promise<void> {
  if (!fetched.has(lang)) fetched.set(lang, (await files[lang]()).language);
}

/** A fetched language; where fetching it failed another that is there, so that the failure can be told. */
export function languageIn(lang: Lang): Language {
  const language = fetched.get(lang) ?? [...fetched.values()][0];
  if (!language) throw new Error(`The words in ${lang} are not there.`);
  return language;
}
