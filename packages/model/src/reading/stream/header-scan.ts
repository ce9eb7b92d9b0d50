import { type Header, type Heading, headingOf, noHeader } from "./header.ts";
import type { Item } from "./items.ts";

/** Gathers the headings that stand above a line, in the order of the run. */
export class HeaderScan {
  private headings: readonly Heading[] = [];
  /** Cells since the corner; null where no corner begins the row. */
  private cells: number | null = null;
  private inRow = true;
  /** What stands last in the row: a heading of a group of columns, or another cell behind one. */
  private last: "grouped" | "behind" | null = null;
  private parted = false;
  isOpen = false;

  get header(): Header {
    const { headings, cells: width, parted } = this;
    return headings.length === 0 ? noHeader : { headings, width, parted };
  }

  /** A title, a corner or the heading above all columns: what follows is a new header. */
  begin(): void {
    this.headings = [];
    this.cells = 0;
    this.inRow = true;
    this.last = null;
    this.parted = false;
    this.isOpen = true;
  }

  heading(item: Extract<Item, { cell: unknown; label: string }>): void {
    if (!this.isOpen) {
      this.begin();
      this.cells = null;
    }
    if (!this.inRow) this.cells = null;
    const heading = headingOf(item, this.cells ?? 0);
    const isGrouped = heading.columns.some(({ column }) => column.group);
    this.parted ||= isGrouped && this.last === "behind";
    this.headings = [...this.headings, heading];
    this.cell();
    this.last = isGrouped ? "grouped" : null;
  }

  /** Any other cell of the row of headings. */
  cell(): void {
    if (this.isOpen && this.inRow && this.cells !== null) this.cells++;
    if (this.last === "grouped") this.last = "behind";
  }

  row(): void {
    if (!this.isOpen) return;
    if (this.headings.length === 0) this.cells = null;
    this.last = null;
    this.inRow = false;
  }

  /** A line with values: its header is whole. */
  close(): void {
    this.isOpen = false;
  }

  end(): void {
    this.headings = [];
    this.cells = null;
  }
}
