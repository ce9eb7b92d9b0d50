import type { Document } from "../document/document.ts";
import { compact } from "./normal-text.ts";

/** The agency and year that a title names; null for what it does not say. */
export interface Title {
  readonly agency: string | null;
  readonly year: number | null;
}

const subject =
  "(?:政府|政务)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:的)?(?:年度)?(?:报告|年报)";
const year = String.raw`(?:\(?((?:19|20)\d{2})\)?(?:年度|年)?)`;
const yearLast = new RegExp(`^(?:关于)?(.*?)${year}${subject}$`, "u");
const yearFirst = new RegExp(`^(?:关于)?${year}(.+?)(?:的|关于)?${subject}$`, "u");
const yearBehind = new RegExp(`^(?:关于)?(.+?)(?:的|关于)?${subject}[(（]${year}[)）]$`, "u");
const noYear = new RegExp(`^(?:关于)?(.+?)(?:的|关于)?${subject}$`, "u");
const agencyEnd =
  /(?:政府|厅|局|委|办|办公室|委员会|办事处|管委会|中心|院|署|处|会|司|部|队|站|银行|大学|公司|镇|乡|街道|〔合成〕)$/u;
const period = /统计(?:期限|时间|周期)?(?:为|自|从|是)?((?:19|20)\d{2})年1月1日/u;

/** The longest text still taken for a title rather than a sentence that mentions the report. */
const longestTitle = 70;

/**
 * Reads the title from the first paragraphs, one or two lines of them, else from the file's own title. Where no title
 * names a year, the period that the figures are said to cover does.
 */
export function readTitle(document: Document): Title {
  const paragraphs = document.blocks
    .slice(0, 40)
    .flatMap((block) => (block.kind === "paragraph" ? [compact(block.text)] : []));
  const own = document.title ? [compact(document.title)] : [];
  const titles = [...paragraphs, ...own].flatMap((text, i, all) => [
    ...parse(text, all[i - 1] ?? ""),
    ...parse(joined(text, all[i + 1] ?? ""), ""),
  ]);
  const covered = paragraphs.flatMap((text) => period.exec(text)?.[1] ?? []);
  const years = [...titles.flatMap((title) => title.year ?? []), ...covered.map(Number)];
  return {
    agency: titles.find(({ agency }) => agency !== null)?.agency ?? null,
    year: years[0] ?? null,
  };
}

/** A title that was cut before 年度报告, made whole. */
const joined = (text: string, next: string): string =>
  /信息公开(?:工作)?(?:年度)?$/u.test(text) && /^(?:年度|工作|报告)/u.test(next) ? text + next : "";

function parse(text: string, before: string): Title[] {
  if (text.length > longestTitle) return [];
  const behind = yearBehind.exec(text);
  if (behind) return [title(behind[1], behind[2])];
  const first = yearFirst.exec(text);
  if (first && first[2] !== "政府" && first[2] !== "政务") return [title(first[2], first[1])];
  const last = yearLast.exec(text);
  if (last) return [title(last[1] || agencyAlone(before), last[2])];
  const without = noYear.exec(text);
  return without ? [title(without[1], undefined)] : [];
}

/** The line above a title that was cut in two, if it is an agency's name. */
const agencyAlone = (text: string): string =>
  text.length <= 40 && agencyEnd.test(text) ? text : "";

function title(agency: string | undefined, printedYear: string | undefined): Title {
  const name = (agency ?? "").replace(/(?:的|关于)$/u, "").replace(/^[《"“]+/u, "");
  return {
    agency: agencyEnd.test(name) && name !== "政府" ? name : null,
    year: printedYear === undefined ? null : Number(printedYear),
  };
}
