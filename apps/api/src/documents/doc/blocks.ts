import type { DocumentBlock } from "@gongkai/model";
import { docTable } from "./doc-table.ts";
import type { DocParagraph } from "./paragraphs.ts";
import type { RowCell } from "./row-definition.ts";

/** A paragraph's text, or a table: its rows, in them cells, in them what they hold. */
type Part = string | readonly (readonly PartCell[])[];
type PartCell = RowCell & { readonly parts: readonly Part[] };

const deepest = 50;

/** Paragraphs and tables in reading order; throws where paragraphs do not make up whole rows. */
export function blocksOf(paragraphs: readonly DocParagraph[]): DocumentBlock[] {
  const left = [...paragraphs].reverse();
  const blocks: DocumentBlock[] = [];
  let tables = 0;
  const add = (part: Part): void => {
    if (typeof part === "string") {
      const text = part.trim();
      if (text !== "") blocks.push({ kind: "paragraph", text, place: { block: blocks.length } });
    } else if (isLayout(part)) for (const inner of part.flat().flatMap((c) => c.parts)) add(inner);
    else blocks.push(docTable(part.map(withTexts), tables++));
  };
  for (let next = left.at(-1); next; next = left.at(-1))
    add(next.depth === 0 ? (left.pop()?.text ?? "") : takeTable(left, 1));
  return blocks;
}

/** A table that holds tables only lays out the page: what is in its cells is read one after the other. */
const isLayout = (rows: readonly (readonly PartCell[])[]): boolean =>
  rows.flat().some(({ parts }) => parts.some((part) => typeof part !== "string"));

const withTexts = (row: readonly PartCell[]) =>
  row.map((cell) => ({ ...cell, text: cell.parts.join("\n") }));

/** Takes the paragraphs of a table, the last first, and of the tables in it. */
function takeTable(left: DocParagraph[], depth: number): PartCell[][] {
  if (depth > deepest) throw new Error("nested too deeply");
  const rows: PartCell[][] = [];
  let [cells, parts]: [Part[][], Part[]] = [[], []];
  for (let next = left.at(-1); next && next.depth >= depth; next = left.at(-1)) {
    if (next.depth > depth) {
      parts.push(takeTable(left, depth + 1));
      continue;
    }
    left.pop();
    if (typeof next.ends === "string") parts.push(next.text);
    if (next.ends === "cell") [cells, parts] = [[...cells, parts], []];
    if (typeof next.ends === "string") continue;
    const isWhole = parts.length === 0 && cells.length === next.ends.cells.length;
    if (!isWhole) throw new Error("cells that do not make up their row");
    rows.push(next.ends.cells.map((cell, i) => ({ ...cell, parts: cells[i] ?? [] })));
    [cells, parts] = [[], []];
  }
  if (cells.length > 0 || parts.length > 0) throw new Error("a row without an end");
  return rows;
}
