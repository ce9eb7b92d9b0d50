import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ranges from "@fontsource/noto-sans-sc/unicode.json" with { type: "json" };
import { charactersOf, sfntOf } from "./sfnt.ts";

/** The family that all parts of the font belong to. */
export const family = "Noto Sans SC";

/** Stands, as in Chinese print, for a character that there is no type of. */
const noType = "〓";

interface Font {
  readonly sfnt: Buffer;
  readonly characters: ReadonlySet<number>;
}

const { resolve } = createRequire(import.meta.url);
const known = new Map<string, Font>();

/** A part of the font by its name; it is unpacked once. */
function fontOf(part: string): Font {
  const before = known.get(part);
  if (before) return before;
  const woff = readFileSync(
    resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${part}-400-normal.woff`),
  );
  const font = { sfnt: sfntOf(woff), characters: charactersOf(woff) };
  known.set(part, font);
  return font;
}

/** What is common in Chinese; the rarer characters of names stand in some hundred smaller parts. */
const common = () => fontOf("chinese-simplified");

const parts = Object.entries(ranges).map(([name, range]) => ({
  name: name.replaceAll(/[[\]]/gu, ""),
  ranges: range.split(",").map((one) => {
    const [first = 0, last = first] = one
      .replace("U+", "")
      .split("-")
      .map((code) => Number.parseInt(code, 16));
    return { first, last };
  }),
}));

function rareFont(code: number): Font | undefined {
  const part = parts.find((one) =>
    one.ranges.some(({ first, last }) => code >= first && code <= last),
  );
  const font = part && fontOf(part.name);
  return font?.characters.has(code) ? font : undefined;
}

/** A text of which every character can be drawn, and the fonts that draw them. */
export function typeset(text: string): { text: string; fonts: Uint8Array[] } {
  const fonts = new Set([common()]);
  const without = new Set<string>();
  for (const character of new Set(text.replaceAll(/\p{Cc}/gu, ""))) {
    const code = character.codePointAt(0) ?? 0;
    if (common().characters.has(code)) continue;
    const font = rareFont(code);
    if (font) fonts.add(font);
    else without.add(character);
  }
  return {
    text: [...text].map((c) => (without.has(c) ? noType : c)).join(""),
    fonts: [...fonts].map(({ sfnt }) => sfnt),
  };
}
