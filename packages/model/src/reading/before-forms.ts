import type { Document } from "../document/document.ts";
import type { Identity } from "../identity/claim.ts";
import { firstHeadingIn, paragraphsOf } from "../identity/opening-lines.ts";
import type { Narratives } from "../report/report.ts";
import { compact } from "./normal-text.ts";
import { isSentence } from "./sections.ts";

/** The first year reported on a form that all agencies share (国办公开办函〔2019〕60号). */
const firstYear = 2019;

/** What reports of before 2019 speak of; most had a heading for each. */
const topics = [
  /概述|概况|总体情况|基本情况/u,
  /主动公开/u,
  /依?申请(?:政府信息)?公开|公开申请/u,
  /收费|减免/u,
  /复议|诉讼|申诉/u,
  /问题|不足/u,
];
const fewestTopics = 3;
/** The headings that only they had, all of which tell one whose year is not printed. */
const ownHeadings = [/申请/u, /收费|减免/u, /复议|诉讼|申诉/u];

const numbered = /^[一二三四五六七八九][、.．,，]/u;
const longestHeading = 45;
const isHeading = (text: string): boolean => text.length <= longestHeading && numbered.test(text);

/**
 * Whether a document without tables is a report for a year before there was a form: by its year and what it speaks of,
 * or, where no year is known, by the headings that only the old reports had.
 */
export function isBeforeForms(document: Document, { year }: Identity): boolean {
  const texts = paragraphsOf(document.blocks).map(({ text }) => compact(text));
  if (year.value === null)
    return ownHeadings.every((topic) => texts.some((text) => isHeading(text) && topic.test(text)));
  const spoken = topics.filter((topic) => texts.some((text) => topic.test(text)));
  return year.value < firstYear && spoken.length >= fewestTopics;
}

/** The text of a report of before 2019: its problems and other matters apart, all else as overview with its headings. */
export function narrativesBeforeForms(document: Document): Narratives {
  const kept: Record<keyof Narratives, string[]> = {
    preamble: [],
    overview: [],
    problems: [],
    other: [],
  };
  const start = Math.max(0, firstHeadingIn(document));
  for (const { text } of paragraphsOf(document.blocks.slice(0, start)))
    if (isSentence(text)) kept.preamble.push(text.trim());
  let section: keyof Narratives = "overview";
  for (const { text } of paragraphsOf(document.blocks.slice(start))) {
    const heading = isHeading(compact(text));
    if (heading) section = sectionFor(text);
    if (!heading || section === "overview") kept[section].push(text.trim());
  }
  const join = (key: keyof Narratives) => kept[key].join("\n\n");
  return {
    preamble: join("preamble"),
    overview: join("overview"),
    problems: join("problems"),
    other: join("other"),
  };
}

function sectionFor(heading: string): keyof Narratives {
  if (/问题|不足/u.test(heading)) return "problems";
  return /其[他它].*(?:事项|报告)/u.test(heading) ? "other" : "overview";
}
