import type { Document, DocumentCell } from "../../document/document.ts";
import { labelOf } from "../simplified.ts";
import { meaningOf } from "./symbols.ts";
import { isEmpty } from "./values.ts";

type Blocks = Document["blocks"];

/** Into so many printed rows a label may be wrapped. */
const mostRows = 4;
const hasText = /\p{L}/u;

/** Blocks in which a line of section three whose label was wrapped into several rows between bars is one row again. */
export function withoutWrappedRows(blocks: Blocks): Blocks {
  const found: Blocks[number][] = [];
  for (let at = 0; at < blocks.length; ) {
    const [row, rows] = wrappedRowAt(blocks, at) ?? [blocks[at], 1];
    if (row) found.push(row);
    at += rows;
  }
  return found;
}

interface Part {
  /** What stands before the label: nothing, or the heading of its group. */
  readonly before: readonly DocumentCell[];
  readonly label: DocumentCell;
  readonly values: readonly DocumentCell[];
}

function wrappedRowAt(blocks: Blocks, at: number): readonly [Blocks[number], number] | null {
  const parts: Part[] = [];
  for (const block of blocks.slice(at, at + mostRows)) {
    const part = block.kind === "cells" ? partOf(block.cells) : null;
    if (!part || (parts.length > 0 && !part.before.every(isEmpty))) return null;
    parts.push(part);
    const row = parts.length > 1 ? joined(parts) : null;
    if (row) return [{ kind: "cells", cells: row }, parts.length];
  }
  return null;
}

function partOf(cells: readonly DocumentCell[]): Part | null {
  const at = cells.findLastIndex(({ text }) => hasText.test(text));
  const label = cells[at];
  return label ? { before: cells.slice(0, at), label, values: cells.slice(at + 1) } : null;
}

/** The parts as one row if together they have the label of a line, and one of them its values. */
function joined(parts: readonly Part[]): readonly DocumentCell[] | null {
  const text = parts.map(({ label }) => label.text.trim()).join("");
  const isLine = meaningOf(labelOf(text))?.lines.some(({ table }) => table === "requests");
  const [filled, ...others] = parts.filter(({ values }) => !values.every(isEmpty));
  const [first] = parts;
  if (!isLine || !filled || !first || others.length > 0) return null;
  return [...first.before, { ...first.label, text }, ...filled.values];
}
