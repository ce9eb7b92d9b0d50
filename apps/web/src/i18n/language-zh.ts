import controls from "antd/es/locale/zh_CN.js";
import type { Language } from "./languages.ts";
import { wordsOf } from "./words.ts";
import { zh } from "./zh.ts";

export const language: Language = { words: wordsOf("zh", zh), controls };
