import type { DocumentCell } from "../../document/document.ts";
import { type Heading, headingOf } from "./header.ts";
import type { Item, Run } from "./items.ts";
import type { LineMeaning } from "./symbols.ts";

/** A line's label with the values behind it and the headings before it. */
export interface Row {
  readonly lines: readonly LineMeaning[];
  readonly values: readonly DocumentCell[];
  /** Whether something follows, so that the last value is not cut off. */
  readonly closed: boolean;
  readonly header: readonly Heading[];
  /** Where its label stands in the run. */
  readonly at: number;
}

/** The lines of `disclosure` and `requests` in a run. Where a word is both, it is a heading only among headings. */
export function rowsOf({ items, separated }: Run): Row[] {
  const rows: Row[] = [];
  let header: readonly Heading[] = [];
  let inHeader = false;
  for (const [i, item] of items.entries()) {
    if (item.kind === "end") header = [];
    if (item.kind === "text" && inHeader && isHeadingText(item.label))
      header = [...header, headingOf(item)];
    if (item.kind !== "label") continue;
    const { lines, columns, heads } = item.meaning;
    const isColumn = columns.length > 0 && (inHeader || lines.length === 0);
    if (heads || (isColumn && !inHeader)) header = [];
    if (heads || isColumn) inHeader = true;
    if (isColumn) header = [...header, headingOf(item)];
    if (heads || isColumn || lines.length === 0) continue;
    const values = valuesAfter(items, i);
    rows.push({
      lines,
      values,
      closed: isClosed(items, i + values.length, separated),
      header,
      at: i,
    });
    if (values.length > 0) inHeader = false;
  }
  return rows;
}

/** A heading that no form has; single characters are what is left of broken ones. */
const isHeadingText = (label: string): boolean => label.length > 1;

export function valuesAfter(items: readonly Item[], start: number): DocumentCell[] {
  const values: DocumentCell[] = [];
  for (const item of items.slice(start + 1)) {
    if (item.kind !== "value") break;
    values.push(item.cell);
  }
  return values;
}

/** Whether what follows the last value begins a cell of its own. */
function isClosed(items: readonly Item[], last: number, separated: boolean): boolean {
  const [value, next] = [items[last], items[last + 1]];
  if (!next) return false;
  if (separated || next.kind !== "text") return true;
  return value?.kind === "value" && value.cell.place.block !== next.cell.place.block;
}
