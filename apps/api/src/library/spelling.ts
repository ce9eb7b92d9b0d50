import { readFileSync } from "node:fs";
import type { RegionRow } from "./manifest.ts";

/** A name as it is typed: `jiaoyuju` and `jyj`. */
export interface Spelt {
  readonly pinyin: string;
  readonly initials: string;
}

/** The commonest reading of each character of GB 2312. */
const readings = new Map(
  readFileSync(new URL("pinyin.txt", import.meta.url), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [syllable = "", chars = ""] = line.split(" ");
      return [...chars].map((char) => [char, syllable] as const);
    }),
);

type Place = Pick<RegionRow, "name" | "pinyin" | "initials">;

/**
 * How a name is typed. Places in it are read as they are called (重庆 is `chongqing`), other characters by their
 * commonest reading; letters and digits stand for themselves, signs for nothing.
 */
export function spell(name: string, places: readonly Place[]): Spelt {
  let rest = name;
  let pinyin = "";
  let initials = "";
  while (rest !== "") {
    const place = places.find((one) => one.name !== "" && rest.startsWith(one.name));
    const [char = ""] = rest;
    const read = place?.pinyin ?? readings.get(char) ?? (/[a-z\d]/iu.test(char) ? char : "");
    pinyin += read.toLowerCase();
    initials += place?.initials ?? read.slice(0, 1).toLowerCase();
    rest = rest.slice(place?.name.length ?? char.length);
  }
  return { pinyin, initials };
}
