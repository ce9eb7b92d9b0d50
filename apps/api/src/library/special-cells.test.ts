import { type Cell, type Cells, cellsOf } from "@gongkai/model";
import { expect, test } from "vitest";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { schema } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import { specialCells } from "./special-cells.ts";

const names = (["2019", "2021"] as const).map((form) => cellsOf(form).map(({ name }) => name));
const kinds: readonly Cell[] = [
  { kind: "number", value: 3, raw: "3", place: {} },
  { kind: "number", value: 3, raw: "3件", place: {} },
  { kind: "number", value: 4, raw: "增4", place: {} },
  { kind: "blank", raw: "", place: {} },
  { kind: "not_applicable", raw: "/", place: {} },
  { kind: "not_applicable", raw: "无", place: {} },
  { kind: "unreadable", raw: "若干", place: {} },
  { kind: "absent" },
];
/** A report with every kind of cell in turn, and one that is blank. */
const reports: readonly Cells[] = names.flatMap((form) => [
  Object.fromEntries(form.map((name, i) => [name, kinds[i % kinds.length] ?? { kind: "absent" }])),
  Object.fromEntries(form.map((name) => [name, { kind: "blank", raw: "", place: {} }])),
]);

const row = z.object({ cell: z.string(), kind: z.string(), raw: z.string().nullable() });
const inOrder = (rows: readonly z.infer<typeof row>[]) =>
  rows.toSorted((a, b) => (a.cell < b.cell ? -1 : 1));

test("every cell that is no plain number is found again under its name, as it was printed", async () => {
  const database = await Database.open();
  await database.script(schema());
  for (const [id, cells] of reports.entries())
    await database.append("special_cells", specialCells(id, cells, true));
  for (const [id, cells] of reports.entries()) {
    const question = sql`SELECT cell, kind, raw FROM cells WHERE source = ${id}`;
    const special = Object.entries(cells)
      .map(([cell, c]) => ({ cell, kind: c.kind, raw: c.kind === "absent" ? null : c.raw }))
      .filter(({ raw }) => raw !== "3");
    expect(inOrder(await database.query(question, row))).toEqual(inOrder(special));
  }
  database.close();
});
