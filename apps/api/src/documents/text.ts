import type { Document, DocumentBlock, DocumentCell } from "@gongkai/model";

/** A printed line with its number, from 1. */
interface PrintedLine {
  readonly text: string;
  readonly line: number;
  /** Whether no line end follows, so that its last field may not be whole. */
  readonly cutOff: boolean;
}

/**
 * Plain text as a document. Lines with tabs, and lines with cells between bars, are rows of a table whose fields only
 * follow each other; where bars stand between single cells, a run of cells without rows; anything else is running text.
 */
export function textDocument(text: string): Document {
  const lines = withoutMarks(text)
    .split(/\r\n?|\n/u)
    .map((printed, i, { length }) => ({
      text: printed,
      line: i + 1,
      cutOff: i === length - 1,
    }));
  const builder = new Builder();
  for (const region of regionsOf(lines)) builder.add(region);
  return { format: "text", blocks: builder.blocks };
}

/** Text without the marks that Markdown has for bold type and for breaks and spaces in cells. */
const withoutMarks = (text: string): string =>
  text
    .replace(/\*\*([^*|\n]+)\*\*/gu, "$1")
    .replace(/<br ?\/?>/giu, " ")
    .replace(/&nbsp;/gu, " ");

type Style = "tabs" | "bars" | "text";

interface Region {
  readonly style: Style;
  readonly lines: readonly PrintedLine[];
}

const styleOf = ({ text }: PrintedLine): Style =>
  text.includes("\t") ? "tabs" : text.includes("|") ? "bars" : "text";

/** Text of at most this length between bars is part of a cell that was broken into lines. */
const longestPiece = 40;

/** Runs of lines of one style; a few short lines between bars belong to them. */
function regionsOf(lines: readonly PrintedLine[]): Region[] {
  const regions: { style: Style; lines: PrintedLine[] }[] = [];
  let waiting: PrintedLine[] = [];
  for (const [i, line] of lines.entries()) {
    const style = isFirstCell(lines.slice(i, i + 4)) ? "bars" : styleOf(line);
    const last = regions.at(-1);
    if (style === "text" && last?.style === "bars" && isPiece(line)) {
      waiting.push(line);
      continue;
    }
    if (style === "bars" && last?.style === "bars") last.lines.push(...waiting, line);
    else {
      if (waiting.length > 0) regions.push({ style: "text", lines: waiting });
      const target = regions.at(-1);
      if (target?.style === style) target.lines.push(line);
      else regions.push({ style, lines: [line] });
    }
    waiting = [];
  }
  const last = regions.at(-1);
  if (waiting.length === 1 && last && !last.lines.some(isRow)) last.lines.push(...waiting);
  else if (waiting.length > 0) regions.push({ style: "text", lines: waiting });
  return regions;
}

const heading = /^\s*[一二三四五六]、/u;
const isPiece = ({ text }: PrintedLine): boolean =>
  text.trim().length <= longestPiece && !(heading.test(text) && /情况|事项/u.test(text));

/** Whether lines begin with a cell, a bar alone, another cell and a bar alone. */
function isFirstCell([first, bar, second, next]: readonly PrintedLine[]): boolean {
  const isAlone = (line: PrintedLine | undefined) => line?.text.trim() === "|";
  const isCell = (line: PrintedLine | undefined) =>
    line !== undefined && styleOf(line) === "text" && line.text.trim() !== "" && isPiece(line);
  return isCell(first) && isAlone(bar) && isCell(second) && isAlone(next);
}

class Builder {
  readonly blocks: DocumentBlock[] = [];
  private tables = 0;

  add({ style, lines }: Region): void {
    if (style === "text") this.addText(lines);
    else if (style === "tabs") this.addTable(lines);
    else if (lines.some(isRow)) this.addRows(lines);
    else this.addCells(lines);
  }

  private addText(lines: readonly PrintedLine[]): void {
    for (const { text, line } of lines)
      if (text.trim() !== "")
        this.blocks.push({
          kind: "paragraph",
          text: text.trim(),
          place: { block: this.blocks.length, line },
        });
  }

  private addTable(lines: readonly PrintedLine[]): void {
    const table = this.tables++;
    const rows = lines.map(({ text, line, cutOff }, row) =>
      text
        .split("\t")
        .slice(0, cutOff ? -1 : undefined)
        .map((part, column) => cellOf(part, { table, row, column, line })),
    );
    this.blocks.push({ kind: "table", aligned: false, rows });
  }

  /**
   * Rows between bars are often torn or padded: each is a run of its own, and nothing is told by its width. A bar
   * begins or ends a row only where one does so in every row; elsewhere an empty cell stands beside it.
   */
  private addRows(lines: readonly PrintedLine[]): void {
    const table = this.tables++;
    const printed = lines.filter(({ text }) => text.includes("|") && !isRule(text));
    const every = (bar: RegExp) => (printed.every(({ text }) => bar.test(text)) ? bar : /$^/u);
    const [first, last] = [every(/^\s*\|/u), every(/\|\s*$/u)];
    for (const [row, { text, line }] of printed.entries()) {
      const parts = text.replace(first, "").replace(last, "").split("|");
      const cells = parts.map((part, column) => cellOf(part, { table, row, column, line }));
      this.blocks.push({ kind: "cells", cells });
    }
  }

  private addCells(lines: readonly PrintedLine[]): void {
    const table = this.tables++;
    const cells: DocumentCell[] = [];
    let text = "";
    for (const { text: printed, line } of lines) {
      const [first = "", ...rest] = printed.split("|");
      text = `${text}${text ? "\n" : ""}${first}`;
      for (const part of rest) {
        cells.push(cellOf(text, { table, row: 0, column: cells.length, line }));
        text = part;
      }
    }
    const line = lines.at(-1)?.line ?? 0;
    if (text.trim() !== "") cells.push(cellOf(text, { table, row: 0, column: cells.length, line }));
    this.blocks.push({ kind: "cells", cells });
  }
}

/** A line that holds a whole row: four cells with text, or a rule of dashes as in Markdown. */
const isRow = ({ text }: PrintedLine): boolean =>
  isRule(text) || text.split("|").filter((part) => part.trim() !== "").length >= 4;

const isRule = (text: string): boolean => /^[\s|:-]*-{3,}[\s|:-]*$/u.test(text);

const cellOf = (text: string, place: DocumentCell["place"]): DocumentCell => ({
  text,
  place,
  colSpan: 1,
  rowSpan: 1,
});
