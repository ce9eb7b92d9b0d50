import type { Document } from "../document/document.ts";
import type { Narratives } from "../report/report.ts";
import { compact } from "./normal-text.ts";
import { simplified } from "./simplified.ts";

/** The sections of the form. */
export type Section = "overview" | "disclosure" | "requests" | "appeals" | "problems" | "other";

const numbered = /^[一二三四五六七八][、.．,，]/u;
const longestHeading = 45;

/** The words that tell a heading of the form, tried in this order. */
const headings: readonly (readonly [Section, RegExp])[] = [
  ["requests", /收到和处理|申请(?:的)?情况/u],
  ["appeals", /复议.*诉讼/u],
  ["problems", /(?:主要|存在的)问题/u],
  ["other", /其他(?:需要)?报告/u],
  ["disclosure", /主动公开/u],
  ["overview", /(?:总体|基本)情况/u],
];

/** The section that a paragraph is the heading of, or null. */
export function sectionOf(text: string): Section | null {
  const heading = simplified(compact(text));
  if (heading.length > longestHeading || !numbered.test(heading)) return null;
  return headings.find(([, words]) => words.test(heading))?.[0] ?? null;
}

/** The running texts of a report, paragraphs parted by an empty line. */
export function readNarratives(document: Document): Narratives {
  const texts: Record<Section | "preamble", string[]> = {
    ...{ preamble: [], overview: [], disclosure: [], requests: [], appeals: [] },
    ...{ problems: [], other: [] },
  };
  let section: Section | null = null;
  for (const { text } of document.blocks.filter((block) => block.kind === "paragraph")) {
    const heading = sectionOf(text);
    if (heading) section = heading;
    else if (section) texts[section].push(text.trim());
    else if (isSentence(text)) texts.preamble.push(text.trim());
  }
  const join = (key: keyof Narratives) => texts[key].join("\n\n");
  return {
    preamble: join("preamble"),
    overview: join("overview"),
    problems: join("problems"),
    other: join("other"),
  };
}

/** Whether a text speaks in sentences; what does not and stands before the first section is a page's furniture. */
export const isSentence = (text: string): boolean => /[。；：;:]\s*$|。/u.test(text.trim());
