import type { Quote } from "../report/report.ts";
import type { Subject } from "../rules/rule.ts";
import { numeral, parseNumeral } from "./numeral.ts";
import { around, clauseOf, type Passage, passagesOf, quoteFrom } from "./passages.ts";
import { yearIn } from "./years.ts";

/** A figure that the narrative states. `firm`: nothing near it suggests that it counts something else. */
export interface Figure {
  readonly value: number;
  readonly firm: boolean;
  readonly quote: Quote;
}

/** One way to state a figure. The named group `n` is its numeral; a pattern without one states zero. */
export interface Wording {
  readonly pattern: RegExp;
  readonly firm: boolean;
}

/** How a figure is spoken of. */
export interface Speech {
  readonly wordings: readonly Wording[];
  /** What the sentence must speak of for the figure to be meant. */
  readonly about: RegExp;
  /** Words before it in its clause that make it another figure. */
  readonly unless: RegExp;
  /** Words in its sentence that may make it another figure. */
  readonly doubtful: RegExp;
  /** How many years a year named in its words lies from the report's. */
  readonly offset: number;
}

const filler =
  "(?:的?(?:数量|总数|总量|总计|合计|共计|案件|事项|申请|数|共|计|为|有|是|:|：|了)){0,4}";
const unit = "(?:件次|人次|[件条宗份起例个次项])";

/** A pattern of words, then a number and its unit, with nothing but fillers between. */
export const counted = (words: string, firm = true): Wording => ({
  pattern: new RegExp(`${words}${filler}(?<n>${numeral})${unit}`, "gu"),
  firm,
});

/** A pattern that holds its own number, written `N`. */
export const phrased = (words: string, firm = true): Wording => ({
  pattern: new RegExp(words.replace("N", `(?<n>${numeral})${unit}`), "gu"),
  firm,
});

/** What follows a figure that may include, or leave out, what the table counts apart. */
const qualified =
  /^[(,，]?(?:其中)?(?:含|包括|包含)|^[(,，]其中[^。]{0,25}结转|^[(,，][^。]{0,12}[一二]审/u;
const wider = /全[市县区省州旗]|各级|各部门|各单位|各乡镇|全系统|辖区|下属|名义/u;
const narrower = /本级|办公[厅室]|[局委](?!员会)|乡镇|街道|部门/u;

/** Every figure of that kind in the overview and the other matters, with its words. */
export function figuresOf(speech: Speech, subject: Subject): readonly Figure[] {
  const passages = passagesOf(subject.narratives).filter(({ text }) => speech.about.test(text));
  return passages.flatMap((passage) =>
    speech.wordings.flatMap((wording) => inPassage(speech, wording, passage, subject)),
  );
}

function inPassage(speech: Speech, { pattern, firm }: Wording, passage: Passage, subject: Subject) {
  return [...passage.text.matchAll(pattern)].flatMap((match): Figure[] => {
    const value = match.groups ? parseNumeral(match.groups["n"] ?? "") : 0;
    const to = match.index + match[0].length;
    const context = around(passage, match.index, to);
    if (value === null || !isMeant(speech, context, match[0], subject)) return [];
    const sure = firm && isSure(speech, context, match[0], subject);
    return [{ value, firm: sure, quote: quoteFrom(passage, match.index, to) }];
  });
}

type Context = ReturnType<typeof around>;

function isMeant(
  { about, unless, offset }: Speech,
  context: Context,
  words: string,
  { year }: Subject,
) {
  const { before, after } = context;
  if (!about.test(before + words + after) || unless.test(clauseOf(before))) return false;
  return namesYear(words, year, offset) && yearIn(before + words, year) !== "other";
}

const namesYear = (words: string, year: number | null, offset: number): boolean =>
  year === null ||
  [...words.matchAll(/\d{4}(?=年)/gu)].every(([named]) => Number(named) === year + offset);

function isSure({ doubtful }: Speech, context: Context, words: string, subject: Subject): boolean {
  const { before, after, earlier } = context;
  if (doubtful.test(before + words) || qualified.test(after)) return false;
  if ((subject.scope === "unit" ? wider : narrower).test(before)) return false;
  if (yearIn(before, subject.year) === "own") return true;
  return yearIn(earlier, subject.year) !== "other";
}
