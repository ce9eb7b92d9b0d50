import type { CellName } from "../form/form.ts";
import type { Figure } from "../narrative/figure.ts";
import { addUp, type LineTotal, lineTotal, sumIn } from "../report/line-total.ts";
import type { Finding } from "../report/report.ts";
import { linesOf } from "./printed.ts";
import type { Subject } from "./rule.ts";

/** The figure of the table that a figure of the narrative must agree with, and the cells it is in. */
export interface Counterpart {
  readonly cells: readonly CellName[];
  readonly total: LineTotal;
}

/** Lines of `requests`, each a line or the beginning of a group of lines. */
export const lines =
  (...keys: readonly string[]) =>
  (subject: Subject): Counterpart => {
    const found = linesOf(subject, "requests").filter(({ key: line }) =>
      keys.some((key) => line === key || line.startsWith(`${key}.`)),
    );
    return {
      cells: found.map(({ key }) => `requests.${key}.total`),
      total: addUp(found.map(({ key }) => lineTotal(subject.cells, key))),
    };
  };

/** Cells of either form, those that the report's form has. */
export const cellsNamed =
  (...names: readonly CellName[]) =>
  ({ cells }: Subject): Counterpart => {
    const own = names.filter((name) => name in cells);
    return { cells: own, total: sumIn(cells, own) };
  };

/**
 * Compares what is said with what is tabled. Only one firm figure that differs breaks; several different figures, a
 * doubtful one or a table that says nothing leave it open.
 */
export function settle(
  rule: string,
  figures: readonly Figure[],
  counterpart: () => Counterpart,
): readonly Finding[] {
  const [first] = figures;
  if (!first) return [];
  const { cells, total } = counterpart();
  if (total.kind === "nothing" && figures.every(({ value }) => value === 0)) return [];
  const same = figures.find(({ value }) => total.kind === "number" && value === total.value);
  const values = new Set(figures.map(({ value }) => value));
  const firm = values.size === 1 && figures.some((figure) => figure.firm);
  const outcome = same ? "holds" : firm && total.kind === "number" ? "broken" : "undecided";
  const { value, quote } = same ?? figures.find((figure) => figure.firm) ?? first;
  const derived = total.kind === "number" ? { derived: total.value } : {};
  const quotes = same ? [quote] : figures.map((figure) => figure.quote);
  return [{ rule, outcome, cells, stated: value, ...derived, quotes }];
}
