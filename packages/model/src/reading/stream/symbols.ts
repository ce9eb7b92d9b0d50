import type { Block, Column, Line, TableKey } from "../../form/form.ts";
import { forms } from "../../form/forms.ts";
import { normalLabel } from "../normal-text.ts";

/** What a label can mean: a line of a table, the heading of a column, or a heading that begins a new header. */
export interface Meaning {
  readonly lines: readonly LineMeaning[];
  readonly columns: readonly ColumnMeaning[];
  readonly heads: boolean;
}

export interface LineMeaning {
  readonly table: TableKey;
  readonly block: Block;
  readonly line: Line;
}

export interface ColumnMeaning {
  readonly table: TableKey;
  readonly block: Block;
  readonly column: Column;
}

/** What the label means on either form, or undefined if no form has it. */
export const meaningOf = (label: string): Meaning | undefined => meanings.get(label);

/** Whether more words can make a label of it: it begins one, or may yet turn out to be a label's number. */
export const beginsLabel = (text: string): boolean =>
  beginnings.has(text) || /^[一二三四五六七八九十\d]*$/u.test(text);

/** The longest label of the forms, in characters. */
export const longestLabel = (): number => longest;

const meanings = new Map<string, Meaning>();

function add(label: string, part: Partial<Meaning>): void {
  const known = meanings.get(label) ?? { lines: [], columns: [], heads: false };
  meanings.set(label, {
    lines: [...known.lines, ...(part.lines ?? [])],
    columns: [...known.columns, ...(part.columns ?? [])],
    heads: known.heads || (part.heads ?? false),
  });
}

for (const { tables } of [forms["2021"], forms["2019"]])
  for (const { key: table, blocks } of tables)
    for (const block of blocks) {
      for (const line of block.lines) {
        for (const text of [line.label.zh, ...(line.label.also ?? [])])
          add(normalLabel(text), { lines: [{ table, block, line }] });
        for (const { label } of line.groups ?? []) add(normalLabel(label.zh), { heads: false });
      }
      for (const column of block.columns) {
        for (const text of [column.label.zh, ...(column.label.also ?? [])])
          add(normalLabel(text), { columns: [{ table, block, column }] });
        if (column.group) add(normalLabel(column.group.zh), { heads: false });
      }
      for (const label of [block.title, block.corner, block.heading])
        if (label) add(normalLabel(label.zh), { heads: true });
    }

const longest = Math.max(...[...meanings.keys()].map((label) => label.length));

/** Beginnings of labels; those before 文件 also with the 檔 that the next word may make 文件 of. */
const beginnings = new Set(
  [...meanings.keys()].flatMap((label) =>
    Array.from({ length: label.length }, (_, i) => [
      label.slice(0, i),
      ...(label.startsWith("文件", i) ? [`${label.slice(0, i)}檔`] : []),
    ]).flat(),
  ),
);
