import { writeFileSync } from "node:fs";
import { pinyin } from "pinyin-pro";

/** The characters of GB 2312 (its two levels of Han characters), which names of agencies are written in. */
const bytes = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const decoder = new TextDecoder("gb18030");
const chars = bytes(0xb0, 0xf7)
  .flatMap((high) => bytes(0xa1, 0xfe).map((low) => decoder.decode(Uint8Array.of(high, low))))
  .filter((char) => /^\p{Script=Han}$/u.test(char));

const syllable = (char) => pinyin(char, { toneType: "none", v: true });
const rows = [...Map.groupBy(chars, syllable)]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, of]) => `${key} ${of.join("")}\n`);
writeFileSync(new URL("../apps/api/src/library/pinyin.txt", import.meta.url), rows.join(""));
