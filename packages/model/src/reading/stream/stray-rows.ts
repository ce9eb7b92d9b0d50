import type { Item } from "./items.ts";
import { valuesAfter } from "./rows.ts";
import type { Values } from "./values.ts";

/** So many values side by side are section four's, though it may not be certain which is which. */
const enough = 12;

/** Rows as long as section four's that begin with no line's label. */
export function strayRows(items: readonly Item[]): readonly Values[] {
  return items.flatMap((item, i) => {
    const before = items[i - 1];
    if (item.kind !== "value" || before?.kind === "value" || isLabel(before)) return [];
    const values = valuesAfter(items, i - 1);
    return values.length >= enough ? [values] : [];
  });
}

const isLabel = (item: Item | undefined): boolean =>
  item?.kind === "label" && item.meaning.lines.length > 0 && item.meaning.columns.length === 0;
