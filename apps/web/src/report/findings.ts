import {
  type CellName,
  type Cells,
  cellsOf,
  everyRule,
  type Finding,
  type FormCell,
  type FormId,
} from "@gongkai/model";
import type { Words } from "../i18n/words.ts";
import type { Told } from "../i18n/zh-report.ts";

export type Mark = "broken" | "unsure" | "undecided" | "part";

/** The rules whose cells all bear the fault alike: there is no stated cell among them. */
const allAlike = new Set(["requests.balance", "form.complete", "form.legible"]);

const faultyCells = ({ rule, cells }: Finding): readonly CellName[] =>
  allAlike.has(rule) ? cells : cells.slice(0, 1);

/** A fault of the reading or of the source's form is another thing than figures that do not add up. */
function markOf({ rule, outcome }: Finding): Mark | undefined {
  if (outcome === "broken") return rule.startsWith("form.") ? "unsure" : "broken";
  return outcome === "undecided" ? outcome : undefined;
}

/** How each cell is marked; of several findings on a cell the gravest marks it. */
export function marksOf(
  findings: readonly Finding[],
  active: Finding | undefined,
): Map<CellName, Mark> {
  const marks = new Map<CellName, Mark>();
  for (const name of active?.cells ?? []) marks.set(name, "part");
  for (const mark of ["undecided", "unsure", "broken"] as const) {
    for (const finding of findings.filter((one) => markOf(one) === mark)) {
      for (const name of faultyCells(finding)) marks.set(name, mark);
    }
  }
  return marks;
}

/** The finding that a selected cell speaks of: a broken one rather than an undecided one. */
export function findingAt(
  findings: readonly Finding[],
  cell: CellName | undefined,
): Finding | undefined {
  const at = findings.filter(
    (finding) => cell !== undefined && faultyCells(finding).includes(cell),
  );
  return at.find(({ outcome }) => outcome === "broken") ?? at[0];
}

export function formCell(form: FormId | null, name: CellName | undefined): FormCell | undefined {
  return form === null ? undefined : cellsOf(form).find((cell) => cell.name === name);
}

export interface FindingText {
  readonly name: string;
  readonly title: string;
  readonly sentence: string;
}

/** Whether a finding only points at what is worth a look. */
export const isHint = ({ rule, outcome }: Finding): boolean =>
  outcome === "undecided" && everyRule.find(({ id }) => id === rule)?.severity === "hint";

/** A finding in the reader's words; where the dictionary has none for a rule, in the rule's own. */
export function findingText(finding: Finding, { t, of }: Words): FindingText {
  const told = toldOf(finding);
  const worded: Record<string, { name: string; title: string; sentence: (told: Told) => string }> =
    t.report.rules;
  const said = worded[finding.rule];
  if (said) return { name: said.name, title: said.title, sentence: said.sentence(told) };
  const rule = everyRule.find(({ id }) => id === finding.rule);
  if (!rule) return { name: finding.rule, title: finding.rule, sentence: t.report.rulesUnknown };
  const name = of(rule.label);
  const sentence = `${of(rule.explanation)} ${t.report.figures(told)}`.trim();
  return { name, title: t.report.failed(name), sentence };
}

const toldOf = ({ stated, derived, cells }: Finding): Told => ({
  stated: stated ?? null,
  derived: derived ?? null,
  parts: cells.length - 1,
  cells: cells.length,
});

/** What the finding is about: the line of a line's sum, the column of a column's. */
export function subjectOf({ rule, cells }: Finding, form: FormId | null, { of }: Words): string {
  const cell = formCell(form, cells[0]);
  if (!cell || rule.startsWith("form.")) return "";
  const { line, column } = cell;
  if (!isSum(rule)) return `${of(line.label)} · ${of(column.label)}`;
  if (!rule.endsWith("row_sum")) return of(column.label);
  // Several lines are called 总计 or 其他; the numbering of the upper ones tells them apart.
  return /^\d/.test(line.number ?? "") ? of(line.label) : `${line.number ?? ""}${of(line.label)}`;
}

/** Whether a rule compares a stated cell with the sum of others. */
const isSum = (rule: string): boolean => rule === "requests.balance" || /_sum$/u.test(rule);

/** Sums longer than this leave their zeros out. */
const longSum = 8;

/** The sum that fails, worked out: `18 + 2 + 0 = 20 ≠ 22`. */
export function equationOf(finding: Finding, cells: Cells, { t }: Words): string | null {
  const { rule, stated, derived } = finding;
  if (stated === undefined || derived === undefined || !isSum(rule)) return null;
  const { amount } = t.formats;
  const value = (name: CellName) => {
    const cell = cells[name];
    return cell?.kind === "number" ? amount(cell.value) : t.report.blank;
  };
  if (rule === "requests.balance") {
    const [received = "", carriedIn = "", concluded = "", carriedOut = ""] =
      finding.cells.map(value);
    return `${received} + ${carriedIn} = ${amount(derived)} ≠ ${amount(stated)} = ${concluded} + ${carriedOut}`;
  }
  const parts = finding.cells.slice(1).map(value);
  const kept = parts.length > longSum ? parts.filter((part) => part !== "0") : parts;
  return `${kept.join(" + ") || "0"} = ${amount(derived)} ≠ ${amount(stated)}`;
}
