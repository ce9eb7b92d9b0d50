import type { Document, DocumentBlock } from "@gongkai/model";
import { type Refusal, refuse } from "../refusal.ts";
import { docxTable } from "./docx-table.ts";
import { printedText } from "./docx-text.ts";
import { nearest, type XmlElement, xmlTree } from "./xml-tree.ts";

const drawings = ["w:drawing", "w:pict", "w:object"];

/** The text of a Word file: its paragraphs and tables in reading order. */
export function docxDocument(xml: string): ({ readonly ok: true } & Document) | Refusal {
  const [blocks, pictures]: [DocumentBlock[], number[]] = [[], []];
  addBlocks(xmlTree(xml), blocks, pictures);
  return blocks.length === 0 ? refuse("no_text") : { ok: true, format: "docx", blocks, pictures };
}

/** A table that holds tables only lays out the page: what is in its cells is read one after the other. */
function addBlocks(parent: XmlElement, blocks: DocumentBlock[], pictures: number[]): void {
  for (const element of nearest(parent, ["w:p", "w:tbl"])) {
    if (element.name === "w:p") {
      const text = printedText(element).trim();
      if (text !== "") blocks.push({ kind: "paragraph", text, place: { block: blocks.length } });
      else if (nearest(element, drawings).length > 0) pictures.push(blocks.length);
    } else if (nearest(element, ["w:tbl"]).length > 0) addBlocks(element, blocks, pictures);
    else blocks.push(docxTable(element, blocks.filter(({ kind }) => kind === "table").length));
  }
}
