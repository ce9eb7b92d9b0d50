import type { DuckDBValue } from "@duckdb/node-api";
import type { Cell, Cells } from "@gongkai/model";
import { cellColumns } from "../database/schema.ts";

/** Rows of `special_cells`: what stands in the cells of a report that are no plain numbers, and in which. */
export function specialCells(id: number, cells: Cells, synthetic: boolean): DuckDBValue[][] {
  const special = Object.entries(cells).filter(([, cell]) => !isPlainNumber(cell));
  const alike = Map.groupBy(special, ([, cell]) => `${cell.kind} ${rawOf(cell)}`);
  return [...alike.values()].flatMap((same) => {
    const names = new Set(same.map(([name]) => name));
    return same
      .slice(0, 1)
      .map(([, cell]) => [id, cell.kind, rawOf(cell), bitsOf(names), synthetic]);
  });
}

/** A digit a row of `cell_names`: 1 for these. */
const bitsOf = (names: ReadonlySet<string>): string =>
  cellColumns.map(({ name }) => (names.has(name) ? "1" : "0")).join("");

const rawOf = (cell: Cell): string | null => (cell.kind === "absent" ? null : cell.raw);

const isPlainNumber = (cell: Cell): boolean =>
  cell.kind === "number" && cell.raw === String(cell.value);
