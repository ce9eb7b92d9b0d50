import type { TableKey } from "../../form/form.ts";
import type { Cell, Cells, Finding } from "../../report/report.ts";
import { example } from "../example.ts";
import { found } from "../outcome.ts";
import type { InLibrary, LibraryRule } from "./in-library.ts";

/** The tables that are compared, each as a whole. */
export const comparedTables = ["disclosure", "requests", "appeals"] as const satisfies TableKey[];

/**
 * How many digits the different figures of a table that are not zero must have in all: fewer may well come again by
 * themselves among the reports of a nation.
 */
export const fewestDigits = 12;

/** What stands in a table that is not zero, by cell, and whether all of it could be read. */
interface Printed {
  readonly figures: ReadonlyMap<string, number>;
  readonly whole: boolean;
}

function printedIn(cells: Cells, table: TableKey): Printed {
  const own = Object.entries(cells).filter(([name]) => name.startsWith(`${table}.`));
  const figures = own.flatMap(([name, cell]) =>
    cell.kind === "number" && cell.value !== 0 ? [[name, cell.value] as const] : [],
  );
  return { figures: new Map(figures), whole: !own.some(([, cell]) => isUnread(cell)) };
}

const isUnread = ({ kind }: Cell): boolean => kind === "unreadable" || kind === "absent";

/** Digits before the point. */
const digitsOf = (figure: number): number => String(Math.trunc(Math.abs(figure))).length;

/** Whether a table says enough to be told from others. */
const isTelling = ({ figures }: Printed): boolean =>
  [...new Set(figures.values())].reduce((sum, figure) => sum + digitsOf(figure), 0) >= fewestDigits;

const isSame = (one: Printed, other: Printed): boolean =>
  other.whole &&
  other.figures.size === one.figures.size &&
  [...one.figures].every(([name, figure]) => other.figures.get(name) === figure);

function sameTables(id: string, { report, others }: InLibrary): Finding[] {
  if (others.length === 0) return [];
  return comparedTables.flatMap((table) => {
    const printed = printedIn(report.cells, table);
    if (!isTelling(printed)) return [];
    const cells = [...printed.figures.keys()];
    if (!printed.whole) return [found(id, "undecided", cells)];
    const repeats = others.some((other) => isSame(printed, printedIn(other.cells, table)));
    return [found(id, repeats ? "broken" : "holds", cells)];
  });
}

const busy = {
  "requests.received.natural_person": 1152,
  "requests.received.business": 518,
  "requests.received.total": 1670,
  "requests.granted.natural_person": 967,
  "requests.concluded.total": 1633,
};

const held = (year: number, carriedOut: number, granted: number | { raw: string }): InLibrary => ({
  report: example({
    agency: "某县民政局",
    cells: { ...busy, "requests.granted.natural_person": granted },
  }),
  kind: "civil_affairs",
  others: [example({ year, cells: { ...busy, "requests.carried_out.total": carriedOut } })],
  missing: 0,
});

const examplesOf = (year: number): LibraryRule["examples"] => ({
  holds: held(year, 37, 967),
  broken: held(year, 0, 967),
  undecided: held(year, 0, { raw: "若干" }),
});

const needs = comparedTables.map((table) => `${table}.*`);

const notice = {
  zh: `国办公开办函〔2021〕30号：报告内容雷同须追究责任。逐表比较，空白作零；各不相同的非零数合计不足${fewestDigits}位数字的表不比。`,
  en: `Notice 30 of 2021 holds agencies to account for copied reports. Whole tables are compared, blanks as zero; tables whose different figures have fewer than ${fewestDigits} digits in all are not.`,
};

/** Tables that say the same as those of another report. */
export const sameTablesRules: readonly LibraryRule[] = [
  {
    id: "library.same_as_another",
    version: 1,
    severity: "warning",
    label: { zh: "各表与他机关不雷同", en: "No table repeats another agency's" },
    explanation: {
      zh: `一张表与同年度、同口径的另一机关逐格相同。${notice.zh}`,
      en: `A table is cell for cell that of another agency for the same year and scope. ${notice.en}`,
    },
    needs,
    examples: examplesOf(2023),
    check: (held) => sameTables("library.same_as_another", held),
  },
  {
    id: "library.same_as_earlier",
    version: 1,
    severity: "warning",
    label: { zh: "各表与往年不雷同", en: "No table repeats an earlier year's" },
    explanation: {
      zh: `一张表与本机关上年以前某年度的报告逐格相同；与上年相同的另有规则。${notice.zh}`,
      en: `A table is cell for cell that of the agency's report for a year before the last; another rule looks at the last. ${notice.en}`,
    },
    needs,
    examples: examplesOf(2021),
    check: (held) => sameTables("library.same_as_earlier", held),
  },
];
