import type { Label } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import type { Chart } from "../pictures/chart.ts";
import { headingOf } from "./headings.ts";

export type Value = string | number | boolean | null;
type ColumnType = "integer" | "number" | "text" | "boolean";

/** A column of an answer laid out as a table; every format takes it from here. */
export interface Column {
  /** Where the value lies in a row of the answer, as in `change.matched`; the column's name in CSV and Parquet. */
  readonly key: string;
  readonly type: ColumnType;
  readonly heading: Label;
  /** What is counted, where it is the same in every row. */
  readonly unit: string | null;
}

/** How the answers to a question are laid out as a table. */
export interface Layout<Answer> {
  readonly label: Label;
  /** What a row looks like; its columns follow from it. */
  readonly row: z.ZodType;
  /** The rows, each with a value under the key of every column, or none. */
  readonly rows: (answer: Answer) => readonly object[];
  /** What a figure of the answer shows, where it has one. */
  readonly chart?: (answer: Answer) => Chart;
}

/** Answers whose rows are laid out as they are. */
export const tableOf = <Row extends z.ZodType>(
  label: Label,
  row: Row,
  chart?: (answer: Rows<Row>) => Chart,
): Layout<Rows<Row>> => ({ label, row, rows: ({ rows }) => rows, ...(chart && { chart }) });

interface Rows<Row extends z.ZodType> {
  readonly rows: readonly (z.input<Row> & object)[];
}

const scalar = z.enum(["integer", "number", "string", "boolean"]);

interface Shape {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Shape>> | undefined;
  readonly anyOf?: readonly Shape[] | undefined;
}

const shape: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    type: z.unknown().optional(),
    properties: z.record(z.string(), shape).optional(),
    anyOf: z.array(shape).optional(),
  }),
);

const known = new WeakMap<z.ZodType, readonly Column[]>();

/** The columns of a layout: objects within a row give a column for each of their values, lists are text. */
export function columnsOf({ row }: { readonly row: z.ZodType }): readonly Column[] {
  const before = known.get(row);
  if (before) return before;
  const json = z.toJSONSchema(row, { io: "output", unrepresentable: "any" });
  const columns = leaves(shape.parse(json), []).map(({ path, type }) => ({
    key: path.join("."),
    type,
    ...headingOf(path),
  }));
  known.set(row, columns);
  return columns;
}

function leaves(
  { properties, anyOf, type }: Shape,
  path: readonly string[],
): { path: readonly string[]; type: ColumnType }[] {
  const held = anyOf?.find((one) => one.type !== "null");
  if (held) return leaves(held, path);
  if (properties)
    return Object.entries(properties).flatMap(([key, one]) => leaves(one, [...path, key]));
  const plain = scalar.safeParse(type).data ?? "string";
  return [{ path, type: plain === "string" ? "text" : plain }];
}

/** The value of a column in a row: nothing where an object on the way is missing, lists as their items' text. */
export function valueIn(row: object, key: string): Value {
  let found: unknown = row;
  for (const step of key.split("."))
    found = typeof found === "object" && found !== null ? Reflect.get(found, step) : null;
  if (found === undefined || found === null) return null;
  if (typeof found === "number" || typeof found === "boolean" || typeof found === "string")
    return found;
  return Array.isArray(found) ? found.map(textOf).join(" ") : JSON.stringify(found);
}

const textOf = (item: unknown): string => (typeof item === "string" ? item : JSON.stringify(item));
