/**
 * Where a text stands in its source. In tables: table (from 0), row and column (from 0, as printed, merged cells
 * counted where they begin). In running text: the block's number. `line` is the line of a plain-text source, from 1.
 */
export interface Place {
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly block?: number;
  readonly line?: number;
  readonly page?: number;
}

/** A cell of a table as printed. */
export interface DocumentCell {
  readonly text: string;
  readonly place: Place;
  /** Columns and rows that it covers; 1 where the source does not say. */
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface Table {
  readonly kind: "table";
  /** Whether columns line up (HTML, with spans) or fields only follow each other (plain text). */
  readonly aligned: boolean;
  /** Rows of the cells that begin in them, left to right. */
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** Cells between separators whose rows the source does not show; empty ones are among them. */
export interface CellRun {
  readonly kind: "cells";
  readonly cells: readonly DocumentCell[];
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly place: Place;
}

export type DocumentBlock = Paragraph | Table | CellRun;

/** What a source file says, freed of its format: blocks in reading order. */
export interface Document {
  readonly format: "text" | "csv" | "html" | "pdf" | "docx" | "xlsx" | "xls" | "doc";
  /** The file's own title (HTML `<title>`), if it has one. */
  readonly title?: string;
  readonly blocks: readonly DocumentBlock[];
  /** Where pictures stand: before the block of this number. Formats that say nothing of pictures leave it out. */
  readonly pictures?: readonly number[];
}
