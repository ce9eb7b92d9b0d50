import type { CellName, FormId } from "../../form/form.ts";
import { addUp, type LineTotal, sumOf } from "../../report/line-total.ts";
import type { Cells, Finding } from "../../report/report.ts";
import { compared } from "../outcome.ts";
import { isOn, tellingCell } from "../printed.ts";
import type { Years } from "../rule.ts";

/** A cell of one of the two reports, added or taken away. */
export interface Term {
  readonly of: keyof Years;
  readonly cell: CellName;
  readonly sign: 1 | -1;
}

/** A figure of the later report beside what follows from both, as data: a database can work it out for a whole library. */
export interface Comparison {
  /** The cells that a finding names. */
  readonly cells: readonly CellName[];
  /** A cell of the later report. */
  readonly stated: CellName;
  readonly derived: readonly [Term, ...Term[]];
  readonly relation: "equal" | "at_least";
  /** What to say where the first term is blank; without it, the rest is added up. */
  readonly blankBase?: "undecided" | "nothing";
  /** The form that section two of both reports must be on. */
  readonly form?: FormId;
}

/** The cell that only the form's section two has. */
export const formCell = (form: FormId): CellName => tellingCell.disclosure[form];

const relations = {
  equal: (stated: number, derived: number) => stated === derived,
  at_least: (stated: number, derived: number) => stated >= derived,
};

/** What a comparison says of two reports; nothing where neither figure is reported. */
export function compareYears(rule: string, comparison: Comparison, years: Years): Finding[] {
  const { cells, stated, derived, relation, blankBase, form } = comparison;
  const both = [years.before, years.after];
  if (form && !both.every((year) => isOn(form, year, "disclosure"))) return [];
  const [base, ...rest] = derived.map((term) => totalOf(term, years[term.of].cells));
  const isBlank = base?.kind === "nothing";
  if (!base || (isBlank && blankBase === "nothing")) return [];
  const sum = isBlank && blankBase === "undecided" ? base : addUp([base, ...rest]);
  return compared(rule, cells, sumOf([years.after.cells[stated]]), sum, relations[relation]);
}

function totalOf({ cell, sign }: Term, cells: Cells): LineTotal {
  const total = sumOf([cells[cell]]);
  return total.kind === "number" ? { kind: "number", value: sign * total.value } : total;
}

export const before = (cell: CellName): Term => ({ of: "before", cell, sign: 1 });
export const after = (cell: CellName, sign: 1 | -1 = 1): Term => ({ of: "after", cell, sign });
