import { getRouteApi } from "@tanstack/react-router";
import { type Words, wordsIn } from "./words.ts";

const root = getRouteApi("__root__");

/** The words of the language that the URL asks for; Chinese where it asks for none. */
export const useWords = (): Words =>
  wordsIn(root.useSearch({ select: ({ lang }) => lang ?? "zh" }));
