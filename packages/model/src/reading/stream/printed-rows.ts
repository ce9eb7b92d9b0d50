import type { Item, Run } from "./items.ts";

/** What is printed side by side, and where it begins in the run. */
interface PrintedRow {
  readonly at: number;
  readonly items: readonly Exclude<Item, { kind: "row" | "end" }>[];
}

/** The run row by row: between separators as its source shows them, in running text line by line. */
export function printedRows({ items, separated }: Run): readonly PrintedRow[] {
  const rows: { at: number; items: PrintedRow["items"][number][] }[] = [];
  let block: number | undefined;
  let ended = true;
  for (const [at, item] of items.entries()) {
    if (item.kind === "row" || item.kind === "end") {
      ended = true;
      continue;
    }
    const { place } = item.cell;
    if (ended || (!separated && place.block !== block)) rows.push({ at, items: [item] });
    else rows.at(-1)?.items.push(item);
    ended = false;
    block = place.block;
  }
  return rows;
}
