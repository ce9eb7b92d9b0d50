import { allCells, type FormId, namesOf, tablesOf } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import type { Database } from "../database/database.ts";
import { join, name, sql } from "../database/sql.ts";
import { unpackPlaces } from "../library/places.ts";

/** Where something stands in its source. */
export const placeShape = z
  .object({
    table: z.int(),
    row: z.int(),
    column: z.int(),
    block: z.int(),
    line: z.int(),
    page: z.int(),
  })
  .partial();

export const cellSchema = z
  .object({
    kind: z.enum(["number", "blank", "not_applicable", "unreadable", "absent"]),
    value: z.number().optional().openapi({ description: "Amounts in 万元 (10 000 CNY)" }),
    raw: z.string().optional().openapi({ description: "As printed" }),
    place: placeShape.optional(),
  })
  .openapi("Cell");

export type ReportCell = z.infer<typeof cellSchema>;

const specialRow = z.object({
  cell: z.string(),
  kind: cellSchema.shape.kind,
  raw: z.string().nullable(),
});

/** Every cell of a report's form, none for a report without one: numbers from the wide row, the others and all places from their own tables. */
export async function cellsOfReport(
  database: Database,
  source: number,
  form: FormId | null,
): Promise<Record<string, ReportCell>> {
  if (form === null) return {};
  const names = allCells().map((cell) => cell.name);
  const [[numbers = {}], specials, [placed]] = await Promise.all([
    database.query(
      sql`SELECT ${join(names.map(name))} FROM readings WHERE source = ${source}`,
      z.record(z.string(), z.number().nullable()),
    ),
    database.query(sql`SELECT cell, kind, raw FROM cells WHERE source = ${source}`, specialRow),
    database.query(
      sql`SELECT places FROM places WHERE source = ${source}`,
      z.object({ places: unpackPlaces }),
    ),
  ]);
  const bySpecial = new Map(specials.map((cell) => [cell.cell, cell]));
  const held = names.filter((cell) => bySpecial.has(cell) || typeof numbers[cell] === "number");
  const printed = tablesOf(form, Object.fromEntries(held.map((cell) => [cell, true])));
  return Object.fromEntries(
    printed
      .flatMap(namesOf)
      .map((cell) => [cell, toCell(numbers[cell], bySpecial.get(cell), placed?.places[cell])]),
  );
}

function toCell(
  value: number | null | undefined,
  special: z.infer<typeof specialRow> | undefined,
  place: ReportCell["place"],
): ReportCell {
  const isNumber = value !== null && value !== undefined;
  const raw = special ? special.raw : isNumber ? String(value) : null;
  return {
    kind: special?.kind ?? (isNumber ? "number" : "absent"),
    ...(isNumber && { value }),
    ...(raw !== null && { raw }),
    ...(place && { place }),
  };
}
