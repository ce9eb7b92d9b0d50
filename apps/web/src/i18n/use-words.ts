import { getRouteApi } from "@tanstack/react-router";
import { type Language, languageIn } from "./languages.ts";
import type { Words } from "./words.ts";

const root = getRouteApi("__root__");

/** The language that the URL asks for; Chinese where it asks for none. */
export const useLanguage = (): Language =>
  languageIn(root.useSearch({ select: ({ lang }) => lang ?? "zh" }));

export const useWords = (): Words => useLanguage().words;
