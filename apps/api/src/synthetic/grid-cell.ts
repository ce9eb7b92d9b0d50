/** A cell of a table to be printed; a line break in `text` is a break within the cell. */
export interface GridCell {
  readonly text: string;
  readonly role: "title" | "head" | "label" | "value";
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Rows of the cells that begin in them, left to right. */
export type Grid = readonly (readonly GridCell[])[];

export function gridCell(role: GridCell["role"], text: string, colSpan = 1, rowSpan = 1): GridCell {
  return { text, role, colSpan, rowSpan };
}

/** The items in runs that share a key; an item without one is a run of its own. */
export function runs<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): readonly (readonly [T, ...T[]])[] {
  const found: [T, ...T[]][] = [];
  for (const item of items) {
    const last = found.at(-1);
    const key = keyOf(item);
    if (last && key !== undefined && keyOf(last[0]) === key) last.push(item);
    else found.push([item]);
  }
  return found;
}
