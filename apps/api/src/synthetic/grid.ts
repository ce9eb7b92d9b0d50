import type { CellName, FormTable } from "@gongkai/model";
import type { Grid } from "./grid-cell.ts";
import { linesGrid } from "./lines-grid.ts";
import { sideBySideGrid } from "./side-by-side-grid.ts";
import type { Style } from "./style.ts";

/** A table of the form laid out with its merged cells, filled with the texts of its cells. */
export function gridOf(table: FormTable, textOf: (name: CellName) => string, style: Style): Grid {
  return table.layout === "lines"
    ? linesGrid(table, textOf, style)
    : sideBySideGrid(table, textOf, style);
}
