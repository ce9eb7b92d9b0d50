import type { Document, Paragraph } from "../document/document.ts";
import { compact } from "../reading/normal-text.ts";
import { sectionOf } from "../reading/sections.ts";

const firstHeading = /^(?:一[、.．,，]|第一(?:部分|章))/u;
/** How far down a report begins at the latest where no heading tells. */
const deepest = 60;

/** The number of the block with which a report's text begins: its first section's heading. */
export function startOf({ blocks }: Document): number {
  const at = blocks.findIndex(
    (block) =>
      block.kind === "paragraph" &&
      (firstHeading.test(compact(block.text)) || sectionOf(block.text) !== null),
  );
  return at < 0 ? Math.min(deepest, blocks.length) : at;
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
