import { appealsTable } from "./appeals.ts";
import { disclosureTable } from "./disclosure.ts";
import type { Block, CellName, Column, Form, FormId, FormTable, Line } from "./form.ts";
import { requestsTable } from "./requests.ts";

const form = (id: FormId): Form => ({
  id,
  tables: [disclosureTable(id), requestsTable(id), appealsTable],
});

/** Both official forms, oldest first. */
export const forms: Readonly<Record<FormId, Form>> = { "2019": form("2019"), "2021": form("2021") };

/** A cell of a form with all that the form says of it. */
export interface FormCell {
  readonly name: CellName;
  readonly table: FormTable;
  readonly block: Block;
  readonly line: Line;
  readonly column: Column;
}

export const cellName = (table: FormTable, line: Line, column: Column): CellName =>
  `${table.key}.${line.key}.${column.key}`;

/** The cells of a form in printed order: 198 on the form of 2019, 200 on that of 2021. */
export function cellsOf(id: FormId): readonly FormCell[] {
  return cells[id];
}

/**
 * The tables that a report printed, told by its cells: those of its form, but for a table that it took from the other
 * (some reports print section two of 2021 and section three of 2019).
 */
export function tablesOf(
  id: FormId,
  cells: Readonly<Record<CellName, unknown>>,
): readonly FormTable[] {
  return forms[id].tables.map((table) => {
    const other = others.get(table);
    return other?.names.some((name) => name in cells) ? other.table : table;
  });
}

/** The names of a table's cells in printed order. */
export const namesOf = (table: FormTable): CellName[] =>
  table.blocks.flatMap(({ lines, columns }) =>
    lines.flatMap((line) => columns.map((column) => cellName(table, line, column))),
  );

/** The cell of that name on either form (the newer one first), or undefined. */
export function findCell(name: CellName): FormCell | undefined {
  return byName.get(name);
}

/** Every cell name of either form, each once, in printed order. */
export function allCells(): readonly FormCell[] {
  return [...byName.values()];
}

function walk(id: FormId): readonly FormCell[] {
  return forms[id].tables.flatMap((table) =>
    table.blocks.flatMap((block) =>
      block.lines.flatMap((line) =>
        block.columns.map((column) => ({
          name: cellName(table, line, column),
          table,
          block,
          line,
          column,
        })),
      ),
    ),
  );
}

/** For a table, that of the other form, and the cells that only the other has. */
const others = new Map(
  (["2019", "2021"] as const).flatMap((id) =>
    forms[id].tables.flatMap((own) => {
      const table = forms[id === "2021" ? "2019" : "2021"].tables.find(
        ({ key }) => key === own.key,
      );
      const names = new Set(namesOf(own));
      return table ? [[own, { table, names: namesOf(table).filter((n) => !names.has(n)) }]] : [];
    }),
  ),
);

const cells: Readonly<Record<FormId, readonly FormCell[]>> = {
  "2019": walk("2019"),
  "2021": walk("2021"),
};

/** Where both forms have a cell, the newer one's wording stands. */
const byName = new Map([...cells["2019"], ...cells["2021"]].map((cell) => [cell.name, cell]));
