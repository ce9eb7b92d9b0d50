import type { Label } from "@gongkai/model";
import type { Dictionary } from "./zh.ts";

export type Lang = "zh" | "en";

export interface Words {
  lang: Lang;
  t: Dictionary;
  /** A label of the model in the reader's language. */
  of: (label: Label) => string;
}

export const wordsOf = (lang: Lang, t: Dictionary): Words => ({
  lang,
  t,
  of: (label) => label[lang],
});
