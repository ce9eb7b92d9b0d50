import { readFileSync } from "node:fs";
import {
  acrossRules,
  type Cell,
  type Cells,
  checkAcross,
  type Finding,
  readReport,
} from "@gongkai/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { schema } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import { readDocument } from "../documents/read-document.ts";
import { addAcrossFindings } from "./across-findings.ts";
import { isPlaced, type PlacedReport, rowsOf } from "./reading-row.ts";

const at = { raw: "", place: {} };
const anyCell = fc.oneof(
  { weight: 6, arbitrary: fc.nat(5).map((value): Cell => ({ kind: "number", value, ...at })) },
  fc.constantFrom<Cell>(
    { kind: "blank", ...at },
    { kind: "not_applicable", ...at },
    { kind: "unreadable", ...at },
    { kind: "absent" },
  ),
);

/** A real report on each form, as a mould for others. */
function moulds(): Promise<readonly PlacedReport[]> {
  const samples = ["310000-2019-general-office.html", "410403-2023-government-services.txt"];
  return Promise.all(
    samples.map(async (sample) => {
      const url = new URL(`../../../../data/reports/${sample}`, import.meta.url);
      const document = await readDocument(readFileSync(url));
      const reading = document.ok ? readReport(document) : null;
      if (!reading?.ok || !isPlaced(reading.report)) throw new Error(`${sample} is not read`);
      return { ...reading.report, findings: [] };
    }),
  );
}

const compared =
  /carried|in_force|issued|repealed|items_last_year|change$|pending|appeals.*total|granted/u;

/** Cells of the mould's form, at random where rules compare them. */
function cellsOn(mould: PlacedReport): fc.Arbitrary<Cells> {
  const names = Object.keys(mould.cells);
  const zero: Cell = { kind: "number", value: 0, ...at };
  const cells = names.map((cell) => (compared.test(cell) ? anyCell : fc.constant(zero)));
  return fc
    .tuple(...cells)
    .map((drawn) => Object.fromEntries(names.map((cell, i) => [cell, drawn[i] ?? zero])));
}

const row = z.object({
  source: z.int(),
  rule: z.string(),
  outcome: z.enum(["broken", "undecided"]),
  cells: z.string(),
  stated: z.number().nullable(),
  derived: z.number().nullable(),
});

const rowOf = (source: number, { rule, outcome, cells, stated, derived }: Finding) => ({
  ...{ source, rule, outcome, cells: JSON.stringify(cells) },
  ...{ stated: stated ?? null, derived: derived ?? null },
});

async function findingsIn(years: readonly PlacedReport[]) {
  const edition = await Database.open();
  await edition.script(schema());
  for (const [id, report] of years.entries())
    for (const [table, rows] of Object.entries(rowsOf(id, report)))
      await edition.append(table, rows);
  await addAcrossFindings(edition);
  const found = await edition.query(
    sql`SELECT source, rule, outcome, cells, stated, derived FROM findings ORDER BY ALL`,
    row,
  );
  edition.close();
  return found;
}

function expectedOf(years: readonly PlacedReport[]) {
  const pairs = years.slice(1).map((after, i) => [i + 1, years[i], after] as const);
  return pairs.flatMap(([id, before, after]) => {
    if (!before?.form || !after.form) return [];
    const both = {
      before: { ...before, form: before.form },
      after: { ...after, form: after.form },
    };
    return checkAcross(both)
      .filter(({ outcome }) => outcome !== "holds")
      .map((finding) => rowOf(id, finding));
  });
}

const inOrder = (rows: readonly object[]) => rows.map((one) => JSON.stringify(one)).toSorted();

test("a whole edition is compared in SQL exactly as the rules compare two reports", async () => {
  const forms = await moulds();
  const year = fc.constantFrom(...forms).chain((mould) =>
    fc.record({
      mould: fc.constant(mould),
      cells: cellsOn(mould),
      repeats: fc.boolean(),
      gap: fc.nat(8),
    }),
  );
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(year, { minLength: 2, maxLength: 6 }), async (drawn) => {
      const years: PlacedReport[] = [];
      for (const { mould, cells, repeats, gap } of drawn) {
        const last = years.at(-1);
        const next = (last?.year ?? 2018) + (gap === 0 ? 2 : 1);
        years.push(last && repeats ? { ...last, year: next } : { ...mould, cells, year: next });
      }
      const expected = expectedOf(years);
      for (const { rule } of expected) seen.add(rule);
      expect(inOrder(await findingsIn(years))).toEqual(inOrder(expected));
    }),
    { numRuns: 15 },
  );
  expect([...seen].toSorted()).toEqual(acrossRules.map(({ id }) => id).toSorted());
});
