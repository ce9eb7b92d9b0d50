import type { Block } from "../form/form.ts";
import type { FieldRow } from "./fields.ts";
import { type HeaderColumn, readHeader } from "./header.ts";

const tallestHeader = 12;

/** The rows above lines of a table, with the headers that they are found to be: all lines below ask for the same. */
export class RowsAbove {
  readonly rows: readonly FieldRow[];
  private readonly aligned: boolean;
  private readonly known = new Map<Block, readonly [number, readonly HeaderColumn[] | null]>();

  constructor(aligned: boolean, rows: readonly FieldRow[] = []) {
    this.aligned = aligned;
    this.rows = rows;
  }

  /** With one row more at their lower end. */
  with(row: FieldRow): RowsAbove {
    return new RowsAbove(this.aligned, [...this.rows.slice(1 - tallestHeader), row]);
  }

  /** Where the widest of them ends. */
  get end(): number {
    return Math.max(0, ...this.rows.map((row) => row.end));
  }

  /** Their headings as those of a block, above values that end there; null if they are not its header. */
  headerOf(block: Block, end: number): readonly HeaderColumn[] | null {
    const [knownEnd, known = null] = this.known.get(block) ?? [];
    if (knownEnd === end) return known;
    const header = readHeader(this.rows, block, this.aligned ? end : null);
    this.known.set(block, [end, header]);
    return header;
  }
}
