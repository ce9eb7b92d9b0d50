import { identitiesOf } from "../../form/identities.ts";
import { applicants } from "../../form/requests.ts";
import type { Placement } from "../reading.ts";

type Numbers = readonly number[];

/** A line that a sum over lines adds (1) or takes away (-1), with its numbers by applicant. */
interface Term {
  readonly line: string;
  readonly sign: 1 | -1;
  readonly numbers: Numbers;
}

/**
 * Refuses the lines of section three that stand a column aside: with every number behind an empty cell or a zero moved
 * by one, the sums over lines would hold in all columns, as they do not where they stand.
 */
export function withoutShiftedRows(placements: readonly Placement[]): readonly Placement[] {
  const values = new Map(
    placements.flatMap(({ name, cell, certain }) => {
      if (!certain || cell.kind === "absent" || cell.kind === "unreadable") return [];
      return [[name, cell.kind === "number" ? cell.value : 0] as const];
    }),
  );
  const shifted = new Set(sums.flatMap((sum) => shiftedIn(sum, values)));
  if (shifted.size === 0) return placements;
  return placements.map((one) => (shifted.has(lineOf(one.name)) ? refused(one) : one));
}

interface Sum {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

const lineOf = (name: string): string => name.slice(0, name.lastIndexOf("."));
/** Those that the total is the sum of. */
const parts = applicants.slice(0, -1);

/** The sums over lines that either form asks for, each once for all columns. */
const sums: readonly Sum[] = (["2021", "2019"] as const).flatMap((form) =>
  identitiesOf(form)
    .filter(({ rule, stated: [name] }) => rule !== "requests.row_sum" && name?.endsWith(".total"))
    .filter(({ rule }) => rule.startsWith("requests."))
    .map(({ stated, derived }) => ({ plus: derived.map(lineOf), minus: stated.map(lineOf) })),
);

function shiftedIn({ plus, minus }: Sum, values: ReadonlyMap<string, number>): readonly string[] {
  const read = (lines: readonly string[], sign: 1 | -1): readonly Term[] =>
    lines.flatMap((line) => {
      const numbers = parts.flatMap(({ key }) => values.get(`${line}.${key}`) ?? []);
      return numbers.length === parts.length ? [{ line, sign, numbers }] : [];
    });
  const terms = [...read(plus, 1), ...read(minus, -1)];
  if (terms.length < plus.length + minus.length) return [];
  const excess = parts.map((_, i) =>
    terms.reduce((sum, { sign, numbers }) => sum + sign * (numbers[i] ?? 0), 0),
  );
  if (excess.every((n) => n === 0) || excess.reduce((a, b) => a + b) !== 0) return [];
  return terms.filter((term) => mends(term, excess)).map(({ line }) => line);
}

/** Whether the line with its numbers a column aside takes the excess away. */
const mends = ({ numbers, sign }: Term, excess: Numbers): boolean =>
  numbers.some(
    (number, from) =>
      number === 0 &&
      numbers.some((_, to) => {
        const moved = numbers.toSpliced(from, 1).toSpliced(to, 0, 0);
        return moved.every((n, i) => sign * (n - (numbers[i] ?? 0)) === -(excess[i] ?? 0));
      }),
  );

function refused({ name, cell }: Placement): Placement {
  if (!("raw" in cell)) return { name, cell, certain: false };
  return { name, cell: { kind: "unreadable", raw: cell.raw, place: cell.place }, certain: false };
}
