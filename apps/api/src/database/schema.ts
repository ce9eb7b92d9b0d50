import { readFileSync } from "node:fs";
import { allCells, sums } from "@gongkai/model";
import { sql } from "./sql.ts";

/** Raised whenever `schema.sql` or what `cubes` hold changes: an edition of another version is built anew. */
export const schemaVersion = 18;

/**
 * In which rows of `readings` stand: those of governments for all their agencies first, for they are few; then those of a
 * region together, and there like by like, which takes a quarter less room.
 */
export const orderOfReadings = sql`scope, region, form, "requests.received.total", agency, year, source`;

/** What stands in `readings.counted` of a report that figures are made of. */
export const countedAs = { unit: 1, consolidated: 2 } as const;

/** A column of `readings` that the forms or the sums give. */
interface FigureColumn {
  readonly name: string;
  readonly type: "INTEGER" | "DOUBLE";
}

export const cellColumns: readonly FigureColumn[] = allCells().map(({ name, column }) => ({
  name,
  type: column.quantity === "amount" ? "DOUBLE" : "INTEGER",
}));

/** What each report states of every sum that is no cell. */
const sumColumns: readonly FigureColumn[] = sums.map(({ name }) => ({
  name,
  type: "INTEGER",
}));

/** `schema.sql` with the columns of the forms and sums put in. */
export function schema(): string {
  const text = readFileSync(new URL("schema.sql", import.meta.url), "utf8");
  return text
    .replace(/\/\* cells:.*?\*\//u, `${ddl(cellColumns)},`)
    .replace(/\/\* sums:.*?\*\//u, ddl(sumColumns))
    .replace(
      /\/\* names:.*?\*\//u,
      cellColumns.map(({ name }, bit) => `(${bit}, '${name}')`).join(", "),
    );
}

const ddl = (columns: readonly FigureColumn[]): string =>
  columns.map(({ name, type }) => `"${name}" ${type}`).join(",\n  ");
