import { setImmediate } from "node:timers/promises";
import { findMeasure, type Label } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { markOf } from "../endpoints/synthetic-mark.ts";
import { headingOf } from "./headings.ts";
import { type Column, columnsOf, type Layout, type Value, valueIn } from "./table.ts";

const coverage = z.object({
  ...{ year: z.int(), filed: z.int(), expected: z.int(), synthetic: z.int() },
});

/** What answers say of themselves, as far as they do. */
const about = z.object({
  edition: z.int(),
  basis: z.string().optional(),
  measure: z.string().optional(),
  line: z.string().optional(),
  year: z.int().optional(),
  from: z.int().optional(),
  to: z.int().optional(),
  total: z.int().optional(),
  coverage: z.array(coverage).optional(),
});
type Said = z.output<typeof about>;

/** Written on every row, where the row does not say so itself: what it is, and what it rests on. */
const repeated = ["measure", "line", "year", "from", "to", "basis", "edition"] as const;

/** Columns whose values may be keys of measures. */
const naming = ["measure", "group", "line"] as const;

/** A table whose every row stands for itself: what it is called, what it rests on, and its columns. */
export interface Sheet {
  readonly label: Label;
  readonly said: Said;
  readonly columns: readonly Column[];
  /** The measures that the rows have named so far. */
  readonly measures: ReadonlySet<string>;
}

/** Rows in parts, each a value a column. */
export type Rows = AsyncIterable<readonly (readonly Value[])[]>;

/** So many rows are written before others have their turn. */
const batchRows = 1000;

/** The table of an answer, with the rows of it and of the answers that are further pages of the same. */
export function sheetOf<Answer>(
  layout: Layout<Answer>,
  first: Answer,
  more: () => AsyncIterable<Answer>,
): { sheet: Sheet; rows: () => Rows } {
  const facts = about.parse(first);
  const { coverage: _, total: __, ...scalars } = facts;
  const own = columnsOf(layout);
  const has = new Set(own.map(({ key }) => key));
  const said = repeated.filter((key) => !has.has(key) && scalars[key] !== undefined);
  const named = has.has("measure") || said.includes("measure");
  const columns = [
    ...own,
    ...said.map((key) => column(key, typeof scalars[key] === "number" ? "integer" : "text")),
    ...(named ? ["measure_zh", "measure_en", "unit"].map((key) => column(key, "text")) : []),
    ...(has.has("synthetic") ? [] : [column("synthetic", "text")]),
  ];
  const measures = new Set<string>();
  const rowsOf = (answer: Answer) =>
    layout.rows(answer).map((row) => {
      const full = { ...scalars, ...row };
      for (const key of naming) measures.add(String(valueIn(full, key)));
      const rest = { ...measureOf(full), synthetic: syntheticMark(full, facts), ...full };
      return columns.map(({ key }) => valueIn(rest, key));
    });
  async function* rows() {
    yield* batches(rowsOf(first));
    for await (const answer of more()) yield* batches(rowsOf(answer));
  }
  return { sheet: { label: layout.label, said: facts, columns, measures }, rows };
}

/** Parts between which the event loop goes on. */
async function* batches(rows: readonly (readonly Value[])[]) {
  for (let from = 0; from < rows.length; from += batchRows) {
    yield rows.slice(from, from + batchRows);
    await setImmediate();
  }
}

const column = (key: string, type: Column["type"]): Column => ({ key, type, ...headingOf([key]) });

function measureOf({ measure }: { readonly measure?: unknown }) {
  const found = typeof measure === "string" ? findMeasure(measure) : undefined;
  return { measure_zh: found?.label.zh, measure_en: found?.label.en, unit: found?.unit };
}

/** The mark of a row that has none of its own: of all reports of its year, or where it has no year of all. */
function syntheticMark({ year }: { readonly year?: unknown }, { coverage: all = [] }: Said) {
  const years = all.filter((one) => typeof year !== "number" || one.year === year);
  const sum = (of: "filed" | "synthetic") => years.reduce((total, one) => total + one[of], 0);
  return markOf(sum("filed"), sum("synthetic"));
}
