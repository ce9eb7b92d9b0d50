import controls from "antd/es/locale/en_US.js";
import { en } from "./en.ts";
import type { Language } from "./languages.ts";
import { wordsOf } from "./words.ts";

export const language: Language = { words: wordsOf("en", en), controls };
