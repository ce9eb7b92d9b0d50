import type { CellName } from "../form/form.ts";
import type { Finding } from "../report/report.ts";
import { example } from "./example.ts";
import { found, numberOf } from "./outcome.ts";
import type { Rule, Subject } from "./rule.ts";
import { sumsOf } from "./sums.ts";

/** A number that would make a broken sum right if it stood in a cell. */
interface Repair {
  readonly cell: CellName;
  readonly printed: number;
  readonly wanted: number;
}

/** For each broken line or column, what any one of its cells would have to be. */
function repairsOf(subject: Subject): readonly (readonly Repair[])[] {
  const { cells } = subject;
  return [...sumsOf(subject).values()]
    .flat()
    .flatMap(({ identity, stated: left, derived: right }) => {
      if (left.kind !== "number" || right.kind !== "number" || left.value === right.value)
        return [];
      const gap = left.value - right.value;
      const repair = (cell: CellName, by: number): Repair[] => {
        const printed = numberOf(cells, cell);
        return printed === null || printed + by < 0
          ? []
          : [{ cell, printed, wanted: printed + by }];
      };
      return [
        [
          ...identity.stated.flatMap((c) => repair(c, -gap)),
          ...identity.derived.flatMap((c) => repair(c, gap)),
        ],
      ];
    });
}

const digitsOf = (value: number): string => [...String(value)].toSorted().join("");

const transposed = ({ printed, wanted }: Repair): boolean =>
  printed >= 10 && wanted >= 10 && digitsOf(printed) === digitsOf(wanted);

function tenfold({ printed, wanted }: Repair): boolean {
  if (printed === 0 || wanted === 0) return false;
  const power = Math.log10(wanted / printed);
  return Number.isInteger(power) && printed * 10 ** power === wanted;
}

/** Offers a repair where in a sum exactly one cell allows it; several leave it open. */
function offered(rule: string, subject: Subject, fits: (repair: Repair) => boolean): Finding[] {
  const offers = repairsOf(subject).map((repairs) => repairs.filter(fits));
  const findings = offers.flatMap((fitting): Finding[] => {
    const [first, ...others] = fitting;
    if (!first) return [];
    if (others.length > 0)
      return [
        found(
          rule,
          "undecided",
          fitting.map(({ cell }) => cell),
        ),
      ];
    const { cell, printed, wanted } = first;
    return [{ rule, outcome: "broken", cells: [cell], stated: printed, derived: wanted }];
  });
  const places = new Set<string>();
  const once = findings.filter(({ cells: [cell = ""] }) => !places.has(cell) && places.add(cell));
  return once.length > 0 ? once : [found(rule, "holds")];
}

/** A cell in which a broken line and a broken column cross, and which one number puts right in both. */
function crossing(rule: string, subject: Subject): Finding[] {
  const all = repairsOf(subject).flat();
  const twice = all.filter((one, i) =>
    all.slice(0, i).some(({ cell, wanted }) => cell === one.cell && wanted === one.wanted),
  );
  const [first, ...others] = [...new Map(twice.map((repair) => [repair.cell, repair])).values()];
  if (!first) return [found(rule, "holds")];
  const cells = [first, ...others].map(({ cell }) => cell);
  if (others.length > 0) return [found(rule, "undecided", cells)];
  return [{ rule, outcome: "broken", cells, stated: first.printed, derived: first.wanted }];
}

const row = (part: number, other: number, total: number) =>
  example({
    cells: {
      "requests.granted.natural_person": part,
      "requests.granted.business": other,
      "requests.granted.total": total,
    },
  });

const repair = (
  name: string,
  label: Rule["label"],
  examples: Rule["examples"],
  check: (id: string, subject: Subject) => Finding[],
): Rule => {
  const id = `repair.${name}`;
  return {
    id,
    version: 1,
    severity: "hint",
    label,
    explanation: {
      zh: "由不平的合计推出的可能更正，仅供核对，绝不代为改动。",
      en: "A likely correction that follows from a sum that fails: offered for checking, never applied.",
    },
    needs: ["requests.*", "appeals.*"],
    examples,
    check: (subject) => check(id, subject),
  };
};

/** Likely slips of the pen behind sums that do not hold. */
export const repairRules: readonly Rule[] = [
  repair(
    "transposed_digits",
    { zh: "可能颠倒了数位", en: "Digits may be transposed" },
    { holds: row(12, 1, 13), broken: row(12, 1, 22), undecided: row(12, 23, 44) },
    (id, subject) => offered(id, subject, transposed),
  ),
  repair(
    "power_of_ten",
    { zh: "可能多写或少写了零", en: "A zero may be missing or too many" },
    { holds: row(20, 5, 25), broken: row(20, 5, 205), undecided: row(10, 10, 110) },
    (id, subject) => offered(id, subject, tenfold),
  ),
  repair(
    "one_cell",
    { zh: "可能只错了一格", en: "One cell may be wrong" },
    {
      holds: example(),
      broken: example({ cells: { "requests.granted.natural_person": 1 } }),
      undecided: example({
        cells: { "requests.granted.natural_person": 1, "requests.partial.business": 1 },
      }),
    },
    crossing,
  ),
];
