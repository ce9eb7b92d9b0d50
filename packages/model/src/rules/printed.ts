import type { FormId, Line, TableKey } from "../form/form.ts";
import { tablesOf } from "../form/forms.ts";
import type { Subject } from "./rule.ts";

/** The lines of a table by the form that the report took it from. */
export function linesOf({ form, cells }: Subject, key: TableKey): readonly Line[] {
  const tables = tablesOf(form, cells).filter((table) => table.key === key);
  return tables.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
}

const tellingCell = {
  disclosure: { "2019": "disclosure.regulations.made", "2021": "disclosure.regulations.issued" },
  requests: {
    "2019": "requests.otherwise.undivided.total",
    "2021": "requests.otherwise.rest.total",
  },
} as const;

/** Whether a report's table is that of the form. */
export const isOn = (form: FormId, { cells }: Subject, key: keyof typeof tellingCell): boolean =>
  tellingCell[key][form] in cells;
