import type { Line } from "../form/form.ts";
import { compact, normalLabel } from "./normal-text.ts";

const printed = /^[（(]?([一二三四五六七八九十]+|\d{1,2})[）)、.．,，:：]/u;

/** The number printed before a label, without its brackets and dots, or null. */
export const numberOf = (text: string): string | null => printed.exec(compact(text))?.[1] ?? null;

/** Labels of at most so many characters stand in other tables too, and begin longer labels: 其他, 总计. */
const shortest = 2;

/**
 * Whether a text that words a line's label can be that line. A short word is only if it is printed with the line's
 * own number, or without any where the line before it on the form stands above.
 */
export function canBe(line: Line, text: string, above: Line | null): boolean {
  if (line.groups === undefined || normalLabel(text).length > shortest) return true;
  const number = numberOf(text);
  if (number !== null) return number === numberOf(`${line.number ?? ""}、`);
  return above !== null && comesBefore(above, line);
}

/** 其他 follows the other two ways to handle a request otherwise, 总计 any outcome of the last group. */
function comesBefore(above: Line, line: Line): boolean {
  const [group] = above.key.split(".");
  return group === "otherwise" && above.key !== line.key;
}
