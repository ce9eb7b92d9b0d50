import { textWidth } from "./text-width.ts";

/** A text that takes no more than so many pixels; what is cut off is marked. */
export function cutText(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const chars = [...text];
  while (chars.length > 3 && textWidth(`${chars.join("")}…`, size) > room) chars.pop();
  return `${chars.join("").trimEnd()}…`;
}
