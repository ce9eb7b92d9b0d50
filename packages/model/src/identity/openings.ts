import { kindOf } from "../agencies/kind.ts";
import type { Document, Paragraph } from "../document/document.ts";
import { compact } from "../reading/normal-text.ts";
import { isSentence } from "../reading/sections.ts";
import { simplified } from "../reading/simplified.ts";
import { agencyName } from "./agency-name.ts";
import { paragraphsOf } from "./opening-lines.ts";
import { periodIn } from "./period.ts";
import type { Said } from "./said.ts";

const name = "(?<agency>(?:(?!公布|发布|公开|汇报|报告)[^，,。；;、:：《》>|]){2,40}?)";
const year = "(?<year>(?:19|20)\\d{2})(?:年度|年)";
const report =
  "(?:的)?(?:(?:政府|政务)?信息公开|政务公开)(?:工作)?(?:年度)?(?:工作)?(?:情况|报告|年报|(?<=工作)(?=[。，,]|$))";
const announces = "(?:公布|发布|公开|汇报|报告|将|编制了|编制的)";
/** 现公布某局2023年政府信息公开工作年度报告; 特向社会公开2018年度某镇…; 由某局编制; 某镇根据《条例》…. */
const announced = [
  new RegExp(`${announces}${year}${name}${report}`, "du"),
  new RegExp(`${announces}${name}${year}${report}`, "du"),
  new RegExp(`${announces}${year}${report}`, "du"),
];
const compiled = [
  new RegExp(`由${name}(?:根据|依据|按照|组织编制|负责编制|编制|编写|制作)`, "du"),
  new RegExp(`(?:^|[，,。])${name}(?:组织)?编制(?:了|本|并)`, "du"),
  new RegExp(`^${name}(?:根据|依据|按照|按)《`, "du"),
];
/** How section one opens where it says first what report this is. */
const announcing = /^(?:本(?:年度|年)?报告|本年报|根据|依据|按照|按|为|现)/u;

/**
 * What the sentences before a report's text say of it, and the first of section one if it announces the report. An
 * office that compiles a report often does so for its government, and is no evidence.
 */
export function openingsIn(document: Document, start: number): readonly Said[] {
  const before = unwrapped(paragraphsOf(document.blocks.slice(0, start)));
  const within = unwrapped(paragraphsOf(document.blocks.slice(start, start + 8)));
  const announcement = within.find(({ text }) => announcing.test(plainOf(text)));
  return [
    ...before.filter(({ text }) => isSentence(text)),
    ...(announcement ? [announcement] : []),
  ].flatMap(saysOf);
}

/** Where the figures of the report are said to cover one year, that year. */
export function periodsIn(document: Document, start: number): readonly Said[] {
  const opening = [
    ...unwrapped(paragraphsOf(document.blocks.slice(0, start))),
    ...unwrapped(paragraphsOf(document.blocks.slice(start, start + 8))),
  ];
  return opening.flatMap((paragraph) => {
    const period = periodIn(compact(paragraph.text));
    if (!period || period.from !== period.to) return [];
    const { text, place } = paragraph;
    return [{ from: "period", agency: null, year: period.from, text, place } as const];
  });
}

const plainOf = (text: string): string => simplified(compact(text));

function saysOf({ text, place }: Paragraph): Said[] {
  const printed = compact(text);
  const plain = plainOf(text);
  return plain.split("。").flatMap((sentence, i, all) => {
    const at = all.slice(0, i).reduce((sum, { length }) => sum + length + 1, 0);
    const [named = null] = matchesOf(announced, sentence);
    const by = matchesOf(compiled, sentence);
    const names = [named, ...by].flatMap((match) => nameIn(match, printed.slice(at)) ?? []);
    const printedYear = named?.groups?.["year"];
    const agency = names[0] ?? null;
    if (agency === null && printedYear === undefined) return [];
    const year = printedYear === undefined ? null : Number(printedYear);
    return [{ from: "opening", agency, year, text, place } as const];
  });
}

const matchesOf = (forms: readonly RegExp[], text: string): RegExpExecArray[] =>
  forms.map((form) => form.exec(text)).filter((match) => match !== null);

function nameIn(match: RegExpExecArray | null, printed: string): string | null {
  const [from, to] = match?.indices?.groups?.["agency"] ?? [];
  if (from === undefined || to === undefined) return null;
  const agency = agencyName(printed.slice(from, to));
  return agency !== null && kindOf(agency) === "office" && compiledBy(match) ? null : agency;
}

const compiledBy = (match: RegExpExecArray | null): boolean =>
  match?.groups?.["year"] === undefined;

const wrappedLine = 20;

/** Paragraphs with those joined that a line break cut in the middle of a sentence. */
function unwrapped(paragraphs: readonly Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = whole.at(-1);
    const isCut =
      last && last.text.length >= wrappedLine && !/[。；;：:！!？?]\s*$/u.test(last.text);
    if (last && isCut && /[，,、。《]/u.test(last.text))
      whole[whole.length - 1] = { ...last, text: last.text + paragraph.text };
    else whole.push(paragraph);
  }
  return whole;
}
