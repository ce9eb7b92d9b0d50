import type { Document, Paragraph } from "../document/document.ts";
import { compact } from "../reading/normal-text.ts";
import { sectionOf } from "../reading/sections.ts";

const firstHeading = /^(?:一[、.．,，]|第一(?:部分|章))/u;
/** How far down a report begins at the latest where no heading tells. */
const deepest = 60;

/** The number of the block that is the heading of a report's first section; -1 where none is. */
export const firstHeadingIn = ({ blocks }: Document): number =>
  blocks.findIndex(
    (block) =>
      block.kind === "paragraph" &&
      (firstHeading.test(compact(block.text)) || sectionOf(block.text) !== null),
  );

/** The number of the block with which a report's text begins. */
export function startOf(document: Document): number {
  const at = firstHeadingIn(document);
  return at < 0 ? Math.min(deepest, document.blocks.length) : at;
}

/** The paragraphs among some blocks. */
export const paragraphsOf = (blocks: Document["blocks"]): readonly Paragraph[] =>
  blocks.filter((block) => block.kind === "paragraph");

const longestQuote = 160;

/** A text as evidence shows it: as printed, on one line, cut if it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
