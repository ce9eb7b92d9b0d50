import type { DocumentCell } from "../../document/document.ts";
import { closestLabel } from "../closest.ts";
import { withoutGroupHeadings } from "../group-headings.ts";
import { sectionOf } from "../sections.ts";
import { labelOf } from "../simplified.ts";
import { readValue } from "../value.ts";
import { partsOf } from "./glued.ts";
import type { Item } from "./items.ts";
import { meaningOf } from "./symbols.ts";

/** The heading of a section ends what stands before it. */
export function endOf(text: string): Item[] {
  const section = sectionOf(text);
  return section ? [{ kind: "end", section }] : [];
}

/** A cell as a label, as several labels or a label and its value printed without a gap, as a value, or as text. */
export function itemsOfCell(cell: DocumentCell): Item[] {
  const label = labelOf(cell.text);
  for (const wordingOf of [labelOf, withoutRemark, closestWording]) {
    const wording = wordingOf(cell.text);
    const meaning = wording === "" ? undefined : meaningOf(wording);
    if (meaning) return [{ kind: "label", label: wording, meaning, cell }];
  }
  const text = withoutGroupHeadings(cell.text);
  if (text !== cell.text) return itemsOfCell({ ...cell, text });
  if (isValue(cell.text)) return [{ kind: "value", cell }];
  if (label === "" && endOfLabel.test(cell.text)) return [];
  if (label === "") return [{ kind: "text", label, cell }];
  return partsOf(label, cell) ?? [{ kind: "text", label, cell }];
}

/** What may be left of a label in the next line; any other mark may stand for a number. */
const endOfLabel = /^[\s”’"）)》、，,。；;：:]*$/u;

/** A label without what is added to it in brackets, such as 现行有效件数（历史累计）. */
const withoutRemark = (text: string): string =>
  /[)）]\s*$/u.test(text) ? labelOf(text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, "")) : "";

const closestWording = (text: string): string => closestLabel(labelOf(text));

/** A number, nothing, or what is left of a number that was cut in two, such as 06. */
export const isValue = (text: string): boolean =>
  /^0\d+$/u.test(text.trim()) ||
  (["count", "change", "amount"] as const).some(
    (q) => readValue(text, q, "万元").kind !== "unreadable",
  );
