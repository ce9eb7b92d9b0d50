import { readFileSync } from "node:fs";
import { allCells, type Measure, measures } from "@gongkai/model";

/** Raised whenever `schema.sql` changes: an edition of another version is built anew. */
export const schemaVersion = 4;

/** A column of `readings` that the forms or the measures give. */
interface FigureColumn {
  readonly name: string;
  readonly type: "INTEGER" | "DOUBLE";
}

export const cellColumns: readonly FigureColumn[] = allCells().map(({ name, column }) => ({
  name,
  type: column.quantity === "amount" ? "DOUBLE" : "INTEGER",
}));

/** The columns that hold what each report contributes to a measure. */
export const numeratorColumn = ({ key }: Measure): string => key;
export const denominatorColumn = ({ key }: Measure): string => `${key}.of`;

const measureColumns: readonly FigureColumn[] = measures.flatMap((measure) => [
  { name: numeratorColumn(measure), type: "INTEGER" as const },
  ...(measure.denominator ? [{ name: denominatorColumn(measure), type: "INTEGER" as const }] : []),
]);

/** `schema.sql` with the columns of the forms and measures put in. */
export function schema(): string {
  const text = readFileSync(new URL("schema.sql", import.meta.url), "utf8");
  return text
    .replace(/\/\* cells:.*?\*\//u, `${ddl(cellColumns)},`)
    .replace(/\/\* measures:.*?\*\//u, ddl(measureColumns));
}

const ddl = (columns: readonly FigureColumn[]): string =>
  columns.map(({ name, type }) => `"${name}" ${type}`).join(",\n  ");
