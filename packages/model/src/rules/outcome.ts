import type { CellName } from "../form/form.ts";
import { type LineTotal, sumIn } from "../report/line-total.ts";
import type { Cells, Finding } from "../report/report.ts";

/** A finding without figures. */
export const found = (
  rule: string,
  outcome: Finding["outcome"],
  cells: readonly CellName[] = [],
): Finding => ({ rule, outcome, cells });

/** What a rule finds in the cells that are wrong, and in those of which it cannot be told. */
export function foundIn(
  rule: string,
  wrong: readonly CellName[],
  unclear: readonly CellName[] = [],
): Finding {
  if (wrong.length > 0) return found(rule, "broken", wrong);
  return unclear.length > 0 ? found(rule, "undecided", unclear) : found(rule, "holds");
}

/** Whether two figures stand to each other as they must. */
type Relation = (stated: number, derived: number) => boolean;

/** Compares two figures of a report; says nothing where neither is reported. */
export function compared(
  rule: string,
  cells: readonly CellName[],
  stated: LineTotal,
  derived: LineTotal,
  holds: Relation = (a, b) => a === b,
): Finding[] {
  if (stated.kind === "nothing" && derived.kind === "nothing") return [];
  if (stated.kind !== "number" || derived.kind !== "number")
    return [found(rule, "undecided", cells)];
  const outcome = holds(stated.value, derived.value) ? "holds" : "broken";
  return [{ rule, outcome, cells, stated: stated.value, derived: derived.value }];
}

/** A figure that stands in two places of a report, or two figures that bound each other. */
export function comparedCells(
  rule: string,
  cells: Cells,
  stated: readonly CellName[],
  derived: readonly CellName[],
  holds?: Relation,
): Finding[] {
  const left = sumIn(cells, stated);
  return compared(rule, [...stated, ...derived], left, sumIn(cells, derived), holds);
}

/** The number in a cell, or null. */
export function numberOf(cells: Cells, name: CellName): number | null {
  const cell = cells[name];
  return cell?.kind === "number" ? cell.value : null;
}
