import type { DocumentBlock } from "@gongkai/model";
import { withOverflow } from "./overflow.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { continued, isAsWide, type OpenTable, tableOf } from "./page-tables.ts";
import type { Page, PageItem, PrintedGrid } from "./read-page.ts";
import { type PageLine, paragraphsOf, type Setting, settingOf } from "./running-text.ts";

/** What stands on the pages, in reading order: tables that go over pages are whole, lines are paragraphs. */
export function blocksOf(printed: readonly Page[]): DocumentBlock[] {
  const pages = withoutFurniture(printed);
  const lines = pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "line" ? [item.line] : [])),
  );
  const blocks = new Blocks(settingOf(lines));
  for (const { number, items } of pages)
    for (const [i, item] of items.entries()) blocks.add(item, number, i === 0);
  return blocks.finish();
}

class Blocks {
  private readonly blocks: DocumentBlock[] = [];
  private readonly setting: Setting;
  private lines: PageLine[] = [];
  /** Lines below the table that is open: they may belong to it. */
  private below: PageLine[] = [];
  private table: OpenTable | null = null;
  private bottom = 0;
  private tables = 0;

  constructor(setting: Setting) {
    this.setting = setting;
  }

  add(item: PageItem, page: number, isFirst: boolean): void {
    if (item.kind === "line") (this.table ? this.below : this.lines).push({ ...item.line, page });
    else if (!(isFirst && this.goOn(item))) this.begin(item);
  }

  /** Adds to the open table what a page begins with, if it goes on with that. */
  private goOn(grid: PrintedGrid): boolean {
    if (!this.table || !isAsWide(this.table, grid)) return false;
    const table = withOverflow(this.table, this.below, this.bottom);
    if (!table) return false;
    this.table = continued(table, grid);
    this.bottom = grid.bottom;
    this.below = [];
    return true;
  }

  private begin(grid: PrintedGrid): void {
    this.closeTable();
    this.closeParagraphs();
    this.table = grid;
    this.bottom = grid.bottom;
  }

  /** All blocks, or none where no page has any text. */
  finish(): DocumentBlock[] {
    this.closeTable();
    this.closeParagraphs();
    return this.blocks.some(hasText) ? this.blocks : [];
  }

  private closeParagraphs(): void {
    for (const { text, page } of paragraphsOf(this.lines, this.setting))
      this.blocks.push({ kind: "paragraph", text, place: { block: this.blocks.length, page } });
    this.lines = [];
  }

  private closeTable(): void {
    if (this.table) this.blocks.push(tableOf(this.table, this.tables++));
    this.table = null;
    this.lines.push(...this.below);
    this.below = [];
  }
}

const hasText = (block: DocumentBlock): boolean =>
  block.kind === "paragraph" ||
  (block.kind === "table" && block.rows.some((row) => row.some(({ text }) => text !== "")));
