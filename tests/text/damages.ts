import type { Random } from "../random.ts";

/** Damages a text in one place. */
type Damage = (text: string, random: Random) => string;

/** A number that takes the place of another, or of nothing, leaves no trace. */
const hasLabel = (text: string): boolean => /\p{Script=Han}/u.test(text);
const page = ["-4-", "— 5 —", "第 4 页 共 9 页", "- 6 -"];

/** What happens to a text on its way. */
export const textDamages: Readonly<Record<string, Damage>> = {
  nothing: (text) => text,
  "it is cut off": (text, random) => text.slice(0, random.below(text.length)),
  "its beginning is cut off": (text, random) => text.slice(random.below(text.length)),
  "a piece is cut out": (text, random) => {
    const at = random.below(text.length);
    const before = text.slice(0, at).replace(/\d+$/u, "");
    return before + text.slice(at + 1 + random.below(12)).replace(/^[^\n]*/u, "");
  },
  "a line is lost": inLines((lines, at) => lines.toSpliced(at, 1)),
  "a line is doubled": inLines((lines, at, line) => lines.toSpliced(at, 0, line)),
  "two lines are swapped": inLines((lines, at, line, random) => {
    const other = random.below(lines.length);
    if (![line, lines[other] ?? ""].every(hasLabel)) return lines;
    return lines.with(at, lines[other] ?? "").with(other, line);
  }),
  "a line moves": inLines((lines, at, line, random) =>
    hasLabel(line) ? lines.toSpliced(at, 1).toSpliced(random.below(lines.length), 0, line) : lines,
  ),
  "a page number comes in": inLines((lines, at, _, random) =>
    lines.toSpliced(at, 0, random.pick(page)),
  ),
  "two lines become one": inLines((lines, at, line) =>
    lines.toSpliced(at, 2, `${line} ${lines[at + 1] ?? ""}`),
  ),
  "a bar is lost": (text, random) => dropOne(text, /\|/gu, random),
  "a bar comes in": inLines((lines, at, line, random) => {
    const middle = random.below(line.length + 1);
    const inNumber = /\d$/u.test(line.slice(0, middle)) && /^\d/u.test(line.slice(middle));
    return inNumber ? lines : lines.with(at, `${line.slice(0, middle)}|${line.slice(middle)}`);
  }),
  "a character of a label is lost": (text, random) =>
    dropOne(text, /(?!万)\p{Script=Han}/gu, random),
  "a label is lost": (text, random) => dropOne(text, /[^\s|]*\p{Script=Han}[^|\n\d]*/gu, random),
  "a number is lost": (text, random) => dropOne(text, /\d{4,}/gu, random),
};

function inLines(
  change: (lines: readonly string[], at: number, line: string, random: Random) => readonly string[],
): Damage {
  return (text, random) => {
    const lines = text.split("\n");
    const at = random.below(lines.length);
    return change(lines, at, lines[at] ?? "", random).join("\n");
  };
}

function dropOne(text: string, what: RegExp, random: Random): string {
  const found = [...text.matchAll(what)];
  if (found.length === 0) return text;
  const one = random.pick(found);
  return text.slice(0, one.index) + text.slice(one.index + one[0].length);
}
