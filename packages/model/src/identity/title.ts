import { compact } from "../reading/normal-text.ts";
import { simplified } from "../reading/simplified.ts";
import { agencyName } from "./agency-name.ts";

/** The agency and year that a title names; null for what it does not say. */
export interface Title {
  readonly agency: string | null;
  readonly year: number | null;
}

const subject =
  "(?:(?:政府|政务)?信息公开|政务公开)(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报)";
const year = String.raw`(?:\(?(?<year>(?:19|20)\d{2})\)?(?:年度|年)?)`;
const yearBehind = new RegExp(
  `^(?:关于)?(?<agency>.*?)(?:的|关于)?${subject}[(（]${year}[)）]$`,
  "du",
);
const yearFirst = new RegExp(`^(?:关于)?${year}(?<agency>.+?)(?:的|关于)?${subject}$`, "du");
const yearLast = new RegExp(`^(?:关于)?(?<agency>.*?)${year}${subject}$`, "du");
const noYear = new RegExp(`^(?:关于)?(?<agency>.*?)(?:的|关于)?${subject}$`, "du");
const forms = [yearBehind, yearFirst, yearLast, noYear];

/** The longest text still taken for a title rather than a sentence that mentions the report. */
const longestTitle = 70;
/** And with the white space that a page may print in it. */
const longestPrinted = 400;

/** What stands between the steps of a path, or behind the name of a field. */
const notInTitles = /[:>»|\\]/u;

/** What a text says if it is the title of a report as a whole; null if it is none. */
export function titleIn(text: string): Title | null {
  if (text.length > longestPrinted) return null;
  const printed = compact(text).replace(/^\d{1,3}[.、_-]/u, "");
  if (printed.length > longestTitle || notInTitles.test(printed)) return null;
  const plain = arabicYear(simplified(printed));
  for (const form of forms) {
    const match = form.exec(plain);
    if (!match) continue;
    const [from = 0, to = 0] = match.indices?.groups?.["agency"] ?? [];
    if (form === yearFirst && /^(?:政府|政务)?$/u.test(plain.slice(from, to))) continue;
    const printedYear = match.groups?.["year"];
    return {
      agency: agencyName(printed.slice(from, to)),
      year: printedYear === undefined ? null : Number(printedYear),
    };
  }
  return null;
}

const digits = "〇一二三四五六七八九";

/** A year in Chinese digits, as in 二〇二三年, in Arabic ones, character for character. */
export const arabicYear = (text: string): string =>
  text.replace(/[一二][〇○零一二九][〇○零一二三四五六七八九]{2}(?=年)/gu, (found) =>
    [...found].map((digit) => Math.max(0, digits.indexOf(digit))).join(""),
  );
