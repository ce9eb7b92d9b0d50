import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Asked, Walk } from "./walk.ts";

const number = z.number().nullable();
const finding = z.object({
  ...{ agency: z.string(), year: z.int(), rule: z.string(), outcome: z.string() },
  ...{ stated: number, derived: number },
  cells: z.array(z.object({ cell: z.string(), place: z.unknown() })),
});
const page = z.object({
  total: z.int(),
  rules: z.array(z.object({ rule: z.string(), outcome: z.string(), findings: z.int() })),
  rows: z.array(finding),
});

const report = z.object({
  cells: z.record(z.string(), z.object({ place: z.unknown() })),
  findings: z.array(
    z.object({
      ...{ rule: z.string(), outcome: z.string(), cells: z.array(z.string()) },
      ...{ stated: z.number().optional(), derived: z.number().optional() },
    }),
  ),
});

/**
 * Every finding of a year, of units or governments: as its report holds it, each of its cells at its place there; and
 * the counts by rule.
 */
export async function walkFindings(walk: Walk, asked: Asked): Promise<void> {
  const rows: z.output<typeof finding>[] = [];
  let counts: z.output<typeof page>["rules"] = [];
  for (let offset = 0, total = 1; offset < total; offset += 1000) {
    const found = await walk.ask("findings", { ...asked, limit: 1000, offset }, page);
    rows.push(...found.rows);
    ({ total, rules: counts } = found);
  }
  for (const { rule, outcome, findings } of counts) {
    const own = rows.filter((row) => row.rule === rule && row.outcome === outcome);
    walk.expectNumber({ findings: asked, rule, outcome }, findings, own.length);
  }
  const reports = Map.groupBy(rows, ({ agency, year }) => `${agency}/${year}`);
  for (const [path, found] of reports) {
    const held = await walk.ask(`reports/${path}`, scopeOf(asked), report);
    for (const row of found) expectHeld(walk, path, row, held);
  }
}

const scopeOf = ({ basis, edition }: Asked): Asked => ({
  scope: basis === "consolidated" ? "consolidated" : "unit",
  edition,
});

function expectHeld(
  walk: Walk,
  path: string,
  { rule, outcome, cells, ...row }: z.output<typeof finding>,
  held: z.output<typeof report>,
): void {
  const names = cells.map(({ cell }) => cell);
  const same = held.findings.some(
    (one) =>
      one.rule === rule &&
      one.outcome === outcome &&
      (one.stated ?? null) === row.stated &&
      (one.derived ?? null) === row.derived &&
      isDeepStrictEqual(one.cells, names),
  );
  const places = cells.every(({ cell, place }) =>
    isDeepStrictEqual(held.cells[cell]?.place, place),
  );
  walk.tally.values++;
  if (!same || !places) walk.tally.wrong.push(JSON.stringify({ path, rule, names, same, places }));
}
