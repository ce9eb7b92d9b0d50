import type { CellName, FormId, FormTable } from "./form.ts";
import { cellName, forms } from "./forms.ts";

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
  return identities[id];
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

function walk(id: FormId): readonly Identity[] {
  return forms[id].tables.flatMap((table) => {
    if (table.key === "appeals") return rowSums(table);
    if (table.key === "requests")
      return [...rowSums(table), ...outcomeSums(table), ...balances(table)];
    return [];
  });
}

const identities = { "2019": walk("2019"), "2021": walk("2021") };
