import type { CellName, FormId, FormTable, Line, TableKey } from "../form/form.ts";
import { findCell, tablesOf } from "../form/forms.ts";
import { applicants } from "../form/requests.ts";
import type { Cell } from "../report/report.ts";
import { once } from "./once.ts";
import type { Subject } from "./rule.ts";

const printedBy = once(({ form, cells }: Subject) => tablesOf(form, cells));

/** The lines of a table by the form that the report took it from. */
export function linesOf(subject: Subject, key: TableKey): readonly Line[] {
  const printed = printedBy(subject).find((table) => table.key === key);
  return printed ? allLines(printed) : [];
}

const allLines = once(({ blocks }: FormTable) => blocks.flatMap(({ lines }) => lines));

/** The cells of a line of `requests`, the total last. */
export const requestsIn = once((line: Line): readonly CellName[] =>
  applicants.map(({ key }) => `requests.${line.key}.${key}`),
);

const entriesOf = once(({ cells }: Subject) => Object.entries(cells));
const byTable = once((subject: Subject) =>
  Map.groupBy(entriesOf(subject), ([name]) => findCell(name)?.table.key),
);

/** The cells of a table, with their names. */
export const cellsIn = (subject: Subject, key: TableKey) => byTable(subject).get(key) ?? [];

const byKind = once((subject: Subject) => Map.groupBy(entriesOf(subject), ([, { kind }]) => kind));

/** The names of all cells of a kind. */
export const namesOf = (subject: Subject, kind: Cell["kind"]): readonly CellName[] =>
  byKind(subject)
    .get(kind)
    ?.map(([name]) => name) ?? [];

/** A cell that only the one form of a table has. */
export const tellingCell = {
  disclosure: { "2019": "disclosure.regulations.made", "2021": "disclosure.regulations.issued" },
  requests: {
    "2019": "requests.otherwise.undivided.total",
    "2021": "requests.otherwise.rest.total",
  },
} as const;

/** Whether a report's table is that of the form. */
export const isOn = (form: FormId, { cells }: Subject, key: keyof typeof tellingCell): boolean =>
  tellingCell[key][form] in cells;
