import { cutText } from "./cut-text.ts";
import { textWidth } from "./text-width.ts";

/** A text in at most so many lines of so many pixels, broken between words; what still does not fit is cut. */
export function wrapText(text: string, room: number, size: number, most = 2): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const fits = textWidth(longer, size) <= room || lines.length === most;
    if (last === undefined || !fits) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => cutText(line, room, size)).join("\n");
}
