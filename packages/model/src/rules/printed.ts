import type { FormId, Line, TableKey } from "../form/form.ts";
import { tablesOf } from "../form/forms.ts";
import { once } from "./once.ts";
import type { Subject } from "./rule.ts";

const printedBy = once(({ form, cells }: Subject) => tablesOf(form, cells));

/** The lines of a table by the form that the report took it from. */
export function linesOf(subject: Subject, key: TableKey): readonly Line[] {
  const tables = printedBy(subject).filter((table) => table.key === key);
  return tables.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
}

const byTable = once(({ cells }: Subject) =>
  Map.groupBy(
    Object.entries(cells).map(([name, cell]) => ({ name, cell })),
    ({ name }) => name.slice(0, name.indexOf(".")),
  ),
);

/** The cells of a table, with their names. */
export const cellsIn = (subject: Subject, key: TableKey) => byTable(subject).get(key) ?? [];

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
