import { forms, namesOf } from "../../form/forms.ts";
import { isInLabelsLine } from "./printed-lines.ts";
import type { Row } from "./rows.ts";
import type { LineMeaning } from "./symbols.ts";

/** Both forms together have fewer lines. */
const mostLines = 60;

/**
 * The rows whose labels stand where the form does not have them, and so perhaps before the numbers of another line:
 * those that are not in every longest choice of rows in the form's order. A label cannot have left the numbers that
 * are printed in its own line.
 */
export function displaced(rows: readonly Row[]): ReadonlySet<Row> {
  const sections = Map.groupBy(
    rows.filter(({ lines }) => lines.length > 0),
    ({ section }) => section,
  );
  return new Set([...sections.values()].flatMap(displacedIn));
}

function displacedIn(rows: readonly Row[]): readonly Row[] {
  if (rows.length > mostLines) return rows;
  const kept = inEveryChoice(rows.map(positionOf));
  return rows.filter(
    (row, i) => (!kept.has(i) && !isInLabelsLine(row)) || rows.some((other) => isUnder(other, row)),
  );
}

/** Whether what is one line on a form stands above a line that the other form has under it: then it is a heading. */
const isUnder = ({ lines: [line] }: Row, { lines: [heading] }: Row): boolean =>
  line?.line.groups?.some(({ label }) => label.zh === heading?.line.label.zh) ?? false;

/** The places in a list that every longest non-descending choice of its numbers holds. */
function inEveryChoice(numbers: readonly number[]): ReadonlySet<number> {
  const upTo = longestTo(numbers);
  const from = longestTo(numbers.map((n) => -n).toReversed()).toReversed();
  const longest = Math.max(0, ...upTo);
  const chosen = numbers.flatMap((_, i) =>
    (upTo[i] ?? 0) + (from[i] ?? 0) - 1 === longest ? [i] : [],
  );
  const byLength = Map.groupBy(chosen, (i) => upTo[i]);
  return new Set([...byLength.values()].filter(({ length }) => length === 1).flat());
}

/** For each place, how many numbers the longest non-descending choice has that ends there. */
function longestTo(numbers: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  for (const [i, n] of numbers.entries())
    lengths.push(1 + Math.max(0, ...lengths.filter((_, j) => (numbers[j] ?? n) <= n && j < i)));
  return lengths;
}

const positionOf = ({ lines: [line] }: Row): number => (line ? order().indexOf(nameOf(line)) : -1);

const nameOf = ({ table, line }: LineMeaning): string => `${table}.${line.key}`;

let known: readonly string[] | undefined;

/** The lines of both forms in the order in which each has its own. */
function order(): readonly string[] {
  known ??= linesOf("2019").reduce(
    (all, line, i, older) =>
      all.includes(line) ? all : all.toSpliced(all.indexOf(older[i - 1] ?? "") + 1, 0, line),
    linesOf("2021"),
  );
  return known;
}

const linesOf = (form: keyof typeof forms): readonly string[] => [
  ...new Set(
    forms[form].tables.flatMap(namesOf).map((name) => name.slice(0, name.lastIndexOf("."))),
  ),
];
