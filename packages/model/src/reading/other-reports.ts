import type { Document } from "../document/document.ts";
import { type Title, titleIn } from "../identity/title.ts";
import { once } from "../rules/once.ts";
import { type Section, sectionOf } from "./sections.ts";
import { labelOf } from "./simplified.ts";

const order: readonly Section[] = [
  ...(["overview", "disclosure", "requests"] as const),
  ...(["appeals", "problems", "other"] as const),
];
/** The first section behind all tables. */
const behindTables = order.indexOf("problems");

/**
 * The document up to where another report begins, such as last year's below this year's: the title of another agency
 * or year behind the last tables, or followed by sections that have been before.
 */
export const withoutOtherReports = once((document: Document): Document => {
  const end = otherReportIn(document.blocks);
  if (end === null) return document;
  const { blocks, pictures } = document;
  return {
    ...document,
    blocks: blocks.slice(0, end),
    ...(pictures && { pictures: pictures.filter((at) => at <= end) }),
  };
});

function otherReportIn(blocks: Document["blocks"]): number | null {
  let own: Title = { agency: null, year: null };
  let last = -1;
  let other: number | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "paragraph") continue;
    const section = sectionOf(block.text);
    const next = section ? order.indexOf(section) : -1;
    if (next >= 0 && other !== null && next <= last) return other;
    if (next >= 0) other = null;
    last = Math.max(last, next);
    const title = section ? null : titleIn(block.text);
    if (title && last < 0) own = completed(title, own);
    else if (title && contradicts(title, own)) other ??= at;
    if (other !== null && last >= behindTables) return other;
  }
  return null;
}

/** A title with what one above it says and it does not. */
const completed = (title: Title, above: Title): Title => ({
  agency: title.agency ?? above.agency,
  year: title.year ?? above.year,
});

function contradicts(a: Title, b: Title): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  if (a.agency === null || b.agency === null) return false;
  const [one, other] = [labelOf(a.agency), labelOf(b.agency)];
  return !one.includes(other) && !other.includes(one);
}
