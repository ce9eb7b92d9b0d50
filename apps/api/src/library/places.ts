import type { Cell, Cells, Place } from "@gongkai/model";
import { z } from "zod";
import { cellColumns } from "../database/schema.ts";

/** The parts of a place, in the order in which they are kept. */
export const partsOfPlace = ["table", "row", "column", "block", "line", "page"] as const;

/** Where the cells of a report stand, as JSON: for every row of `cell_names` the parts of its place, or null. */
export const packPlaces = (cells: Cells): string =>
  JSON.stringify(cellColumns.map(({ name }) => partsOf(cells[name])));

/** What stands after the last part that is known is left out. */
function partsOf(cell: Cell | undefined): readonly (number | null)[] | null {
  if (!cell || cell.kind === "absent") return null;
  const { place } = cell;
  const known = partsOfPlace.findLastIndex((part) => place[part] !== undefined);
  return partsOfPlace.slice(0, known + 1).map((part) => place[part] ?? null);
}

/** The places by name of the cell. */
export const unpackPlaces = z.string().transform((json): Readonly<Record<string, Place>> => {
  const packed = packedShape.parse(JSON.parse(json));
  return Object.fromEntries(
    cellColumns.flatMap(({ name }, i) => {
      const place = packed[i];
      return place ? [[name, placeOf(place)] as const] : [];
    }),
  );
});

const packedShape = z.array(z.array(z.int().nullable()).nullable());

const placeOf = (values: readonly (number | null)[]): Place =>
  Object.fromEntries(
    values.flatMap((value, i) => {
      const part = partsOfPlace[i];
      return part === undefined || value === null ? [] : [[part, value] as const];
    }),
  );
