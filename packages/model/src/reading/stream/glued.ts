import type { DocumentCell } from "../../document/document.ts";
import { compact } from "../normal-text.ts";
import { numberOf } from "../numbering.ts";
import { labelOf } from "../simplified.ts";
import type { Item } from "./items.ts";
import { longestLabel, meaningOf } from "./symbols.ts";

/**
 * The number that a text ends with if no other sign stands before it, for a label would not show one. Where nothing
 * parts cells, a longer number may be two.
 */
const numberAtEnd = (text: string): string | undefined =>
  /[\p{L}）)”"](0+|\d{1,6}(?:\.\d+)?)$/u.exec(compact(text))?.[1];

/** 信息内容本年处理决定数量 is two labels; 规章000 is a label and digits. Null unless all of it is told. */
export function partsOf(label: string, cell: DocumentCell): Item[] | null {
  if (label === "") return [];
  for (let length = Math.min(label.length, longestLabel()); length > 1; length--) {
    const first = label.slice(0, length);
    const meaning = meaningOf(first);
    if (!meaning) continue;
    const rest = label.slice(length);
    const text = label === labelOf(cell.text) ? `${numberOf(cell.text) ?? ""}、${first}` : first;
    const glued = rest !== "";
    const head: Item = { kind: "label", label: first, meaning, cell: { ...cell, text }, glued };
    const number = numberAtEnd(cell.text);
    if (number && number.replace(".", "") === rest)
      return [head, { kind: "value", cell: { ...cell, text: number } }];
    const tail = rest === "" ? [] : partsOf(rest, cell);
    if (tail) return [head, ...tail];
  }
  return null;
}
