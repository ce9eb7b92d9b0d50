import { type CellName, findCell } from "@gongkai/model";
import { chance, integer, pick, shuffle } from "./draws.ts";
import { at, total } from "./figures.ts";
import * as phrases from "./phrases.ts";
import { numberIn } from "./printed.ts";
import { type Random, randomFor } from "./random.ts";
import type { SyntheticReport } from "./reports.ts";

/** The paragraphs of sections one, five and six. */
export interface SyntheticNarratives {
  readonly overview: readonly string[];
  readonly problems: readonly string[];
  readonly other: readonly string[];
}

/** Short running texts whose numbers are those that the report's tables print. */
export function narratives(report: SyntheticReport): SyntheticNarratives {
  const random = randomFor(report.seed, report.agency.id, report.year, "narratives");
  const year = String(report.year);
  return {
    overview: [
      pick(random, phrases.openings).replace("Y", year),
      `（一）主动公开方面。${disclosed(report)}`,
      `（二）依申请公开方面。${requested(report)}`,
      `（三）监督保障方面。${pick(random, phrases.supervision)}${appealed(report)}`,
    ],
    problems: problems(random),
    other: [fees(random, report)],
  };
}

/** The number that the table prints, or the true one where it prints none. */
function stated({ printed, figures }: SyntheticReport, name: CellName): number {
  return numberIn(printed, name) ?? at(figures, name);
}

function disclosed(report: SyntheticReport): string {
  const made = report.form === "2021" ? "issued" : "made";
  const documents = stated(report, `disclosure.normative_documents.${made}`);
  const licences = stated(report, "disclosure.licences.decisions");
  return `全年制发规范性文件${documents}件，作出行政许可决定${licences}件，均按规定公开。`;
}

function requested(report: SyntheticReport): string {
  const line = (key: string): number => stated(report, `requests.${key}.total`);
  const named = (key: string): string => `${shortLabel(key)}${line(key)}件`;
  if (line("received") + line("carried_in") === 0) return "全年未收到政府信息公开申请。";
  const ended = `办结${line("concluded")}件，其中${named("granted")}、${named("partial")}`;
  return `全年新收政府信息公开申请${line("received")}件，上年结转${line("carried_in")}件；${ended}；结转下年度${line("carried_out")}件。`;
}

function shortLabel(line: string): string {
  const label = findCell(`requests.${line}.total`)?.line.label;
  return label?.also?.[0] ?? label?.zh ?? "";
}

function appealed(report: SyntheticReport): string {
  const cases = (key: string): number => stated(report, `appeals.${key}.total`);
  const lawsuits = total(["litigation_direct", "litigation_after"].map(cases));
  return `全年因政府信息公开发生行政复议${cases("reconsideration")}件、行政诉讼${lawsuits}件。`;
}

function problems(random: Random): readonly string[] {
  const [first, second] = shuffle(random, phrases.problems);
  return [
    `存在的主要问题：一是${first}；二是${second}。`,
    `下一步，本机关将${pick(random, phrases.remedies)}`,
  ];
}

/** Whether processing fees (信息处理费) were charged: nearly never, and not before 2021. */
function fees(random: Random, report: SyntheticReport): string {
  const many = stated(report, "requests.received.total") > 100;
  const charged = report.form === "2021" && many && chance(random, 0.3);
  const amount = charged ? `共收取信息处理费${integer(random, 1, 40) * 100}元` : "未收取信息处理费";
  return `${report.year}年，本机关办理政府信息公开申请${amount}。没有其他需要报告的事项。`;
}
