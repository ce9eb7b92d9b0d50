import type { Document } from "../document/document.ts";
import type { Identity } from "../identity/claim.ts";
import { compact } from "./normal-text.ts";

/** The first year reported on a form that all agencies share (国办公开办函〔2019〕60号). */
const firstYear = 2019;

/** What reports of before 2019 speak of; each had headings of its own for them. */
const topics = [
  /概述|概况|总体情况|基本情况/u,
  /主动公开/u,
  /依?申请(?:政府信息)?公开|公开申请/u,
  /收费|减免/u,
  /复议|诉讼|申诉/u,
  /问题|不足/u,
];
const fewestTopics = 3;

/** Whether a document without tables is a report for a year before there was a form: by its year and what it speaks of. */
export function isBeforeForms(document: Document, { year }: Identity): boolean {
  if (year.value === null || year.value >= firstYear) return false;
  const text = compact(
    document.blocks.flatMap((b) => (b.kind === "paragraph" ? [b.text] : [])).join(""),
  );
  return topics.filter((topic) => topic.test(text)).length >= fewestTopics;
}
