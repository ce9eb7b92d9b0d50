import type { CellName, FormId, FormTable } from "./form.ts";
import { cellName, forms, tablesOf } from "./forms.ts";

/** A sum that the form itself prints or implies: both sides must come to the same. */
export interface Identity {
  readonly rule: string;
  /** The side the agency states, such as a total. */
  readonly stated: readonly CellName[];
  /** The side it follows from, such as the parts. */
  readonly derived: readonly CellName[];
}

/** Every identity of a form (forms.md; printed on the form for the balance). */
export function identitiesOf(id: FormId): readonly Identity[] {
  return forms[id].tables.flatMap(identitiesOfTable);
}

/** The identities of the tables that a report printed, each by the form that it took it from. */
export function identitiesIn(
  id: FormId,
  cells: Readonly<Record<CellName, unknown>>,
): readonly Identity[] {
  return tablesOf(id, cells).flatMap(identitiesOfTable);
}

/** Every line of a table: its last column, the total, is the sum of the others. */
function rowSums(table: FormTable): Identity[] {
  return table.blocks.flatMap(({ lines, columns }) =>
    lines.map((line) => {
      const names = columns.map((column) => cellName(table, line, column));
      return { rule: `${table.key}.row_sum`, stated: names.slice(-1), derived: names.slice(0, -1) };
    }),
  );
}

/** Every column of `requests`: `concluded` is the sum of the outcome lines, the lines under the same heading. */
function outcomeSums(table: FormTable): Identity[] {
  return table.blocks.flatMap(({ lines, columns }) =>
    columns.map((column) => ({
      rule: "requests.outcome_sum",
      stated: [`requests.concluded.${column.key}`],
      derived: lines
        .filter(({ key, groups }) => key !== "concluded" && groups?.[0]?.key === "results")
        .map((line) => cellName(table, line, column)),
    })),
  );
}

/** Every column of `requests`: received + carried in = concluded + carried out. */
function balances(table: FormTable): Identity[] {
  return table.blocks.flatMap(({ columns }) =>
    columns.map(({ key }) => ({
      rule: "requests.balance",
      stated: [`requests.concluded.${key}`, `requests.carried_out.${key}`],
      derived: [`requests.received.${key}`, `requests.carried_in.${key}`],
    })),
  );
}

const ofTable = new WeakMap<FormTable, readonly Identity[]>();

function identitiesOfTable(table: FormTable): readonly Identity[] {
  const known = ofTable.get(table) ?? walk(table);
  ofTable.set(table, known);
  return known;
}

function walk(table: FormTable): readonly Identity[] {
  if (table.key === "appeals") return rowSums(table);
  if (table.key === "requests")
    return [...rowSums(table), ...outcomeSums(table), ...balances(table)];
  return [];
}
