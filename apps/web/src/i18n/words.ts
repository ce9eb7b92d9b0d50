import type { Label } from "@gongkai/model";
import { en } from "./en.ts";
import { type Dictionary, zh } from "./zh.ts";

export type Lang = "zh" | "en";

export interface Words {
  lang: Lang;
  t: Dictionary;
  /** A label of the model in the reader's language. */
  of: (label: Label) => string;
}

const words: Readonly<Record<Lang, Words>> = {
  zh: { lang: "zh", t: zh, of: (label) => label.zh },
  en: { lang: "en", t: en, of: (label) => label.en },
};

export const wordsIn = (lang: Lang): Words => words[lang];
