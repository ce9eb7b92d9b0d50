import type { Grid, GridCell } from "./grid-cell.ts";

/** A place of a printed table: the cell that covers it, and where in the cell it lies. */
export interface Slot {
  readonly cell: GridCell;
  readonly begins: boolean;
  /** Whether it is the first of the places that the cell covers in this row. */
  readonly first: boolean;
  /** Whether it is the last of the places that the cell covers in this row. */
  readonly ends: boolean;
}

/** Every place of every row, merged cells spread over the places that they cover. */
export function slotsOf(grid: Grid): readonly (readonly Slot[])[] {
  let above: readonly (Hanging | undefined)[] = [];
  return grid.map((cells) => {
    const row = fill(cells, above);
    above = row;
    return row.map(({ slot }) => slot);
  });
}

/** A place and how many rows the cell still covers below it. */
interface Hanging {
  readonly slot: Slot;
  readonly rowsLeft: number;
}

function fill(
  cells: readonly GridCell[],
  above: readonly (Hanging | undefined)[],
): readonly Hanging[] {
  const row: Hanging[] = [];
  const takeCovered = (): void => {
    for (let over = above[row.length]; over?.rowsLeft; over = above[row.length]) {
      row.push({ slot: { ...over.slot, begins: false }, rowsLeft: over.rowsLeft - 1 });
    }
  };
  for (const cell of cells) {
    takeCovered();
    row.push(...spread(cell));
  }
  takeCovered();
  return row;
}

function spread(cell: GridCell): readonly Hanging[] {
  return Array.from({ length: cell.colSpan }, (_, i) => ({
    slot: { cell, begins: i === 0, first: i === 0, ends: i === cell.colSpan - 1 },
    rowsLeft: cell.rowSpan - 1,
  }));
}
