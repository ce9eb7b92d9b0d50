import type { DocumentBlock } from "@gongkai/model";
import { withOverflow } from "./overflow.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { continued, isAsWide, type OpenTable, tableOf } from "./page-tables.ts";
import type { Page, PageItem } from "./read-page.ts";
import { type PageLine, paragraphsOf, type Setting, settingOf } from "./running-text.ts";

/** What stands on the pages, in reading order: tables that go over pages are whole, lines are paragraphs. */
export function blocksOf(printed: readonly Page[]): DocumentBlock[] {
  const pages = withOverflow(withoutFurniture(printed));
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
  private table: OpenTable | null = null;
  private tables = 0;

  constructor(setting: Setting) {
    this.setting = setting;
  }

  add(item: PageItem, page: number, isFirst: boolean): void {
    if (item.kind === "line") {
      this.closeTable();
      this.lines.push({ ...item.line, page });
      return;
    }
    this.closeParagraphs();
    if (this.table && isFirst && isAsWide(this.table, item))
      this.table = continued(this.table, item);
    else {
      this.closeTable();
      this.table = item;
    }
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
  }
}

const hasText = (block: DocumentBlock): boolean =>
  block.kind === "paragraph" ||
  (block.kind === "table" && block.rows.some((row) => row.some(({ text }) => text !== "")));
