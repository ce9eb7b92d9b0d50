import type { DocumentCell, Table } from "@gongkai/model";
import { printedText } from "./docx-text.ts";
import { childAt, nearest, type XmlElement } from "./xml-tree.ts";

interface OpenCell extends DocumentCell {
  rowSpan: number;
}

/** A Word table with its merged cells; a cell merged upwards makes the one above it taller. */
export function docxTable(element: XmlElement, table: number): Table {
  const above = new Map<number, OpenCell>();
  const rows = nearest(element, ["w:tr"])
    .filter((tr) => childAt(tr, ["w:trPr", "w:del"]) === undefined)
    .map((tr, row) => rowOf(tr, table, row, above));
  return { kind: "table", aligned: true, rows };
}

function rowOf(
  tr: XmlElement,
  table: number,
  row: number,
  above: Map<number, OpenCell>,
): DocumentCell[] {
  const cells: DocumentCell[] = [];
  let at = span(childAt(tr, ["w:trPr", "w:gridBefore"]), 0);
  for (const tc of nearest(tr, ["w:tc"])) {
    const colSpan = span(childAt(tc, ["w:tcPr", "w:gridSpan"]), 1);
    const merge = childAt(tc, ["w:tcPr", "w:vMerge"]);
    const upper = merge && merge.attributes["w:val"] !== "restart" ? above.get(at) : undefined;
    if (upper) upper.rowSpan++;
    else {
      const place = { table, row, column: cells.length };
      const cell = { text: printedText(tc).trim(), place, colSpan, rowSpan: 1 };
      cells.push(cell);
      above.set(at, cell);
    }
    at += colSpan;
  }
  return cells;
}

const widestSpan = 100;

function span(element: XmlElement | undefined, otherwise: number): number {
  const value = Number(element?.attributes["w:val"] ?? otherwise);
  return Number.isInteger(value) ? Math.min(Math.max(value, otherwise), widestSpan) : otherwise;
}
