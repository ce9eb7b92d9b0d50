import { z } from "@hono/zod-openapi";
import { name, sql } from "../database/sql.ts";
import type { Span } from "./filters.ts";
import { type AskedFindings, conditionOf, ruleCounts, severityOf } from "./finding-rows.ts";
import type { Page } from "./paging.ts";
import { covered, reportsOf, type Selection } from "./selection.ts";
import { cubeFor } from "./summed.ts";

const yearCounts = ruleCounts.omit({ severity: true }).extend({ year: z.int() });
type YearCounts = z.infer<typeof yearCounts>;

/** How many findings of each rule and year there are, and in how many reports. */
export async function findingCounts(
  selection: Selection,
  asked: AskedFindings,
  cube = cubeFor(selection),
): Promise<YearCounts[]> {
  const { span, edition } = selection;
  const counts = cube?.findings
    ? sql`SELECT year, rule, outcome, sum(findings)::INTEGER AS findings, sum(reports)::INTEGER AS reports
        FROM ${name(cube.findings)} f
        WHERE ${covered(selection, null, "each")} AND year BETWEEN ${span.from} AND ${span.to}`
    : sql`SELECT year, rule, outcome, count(*)::INTEGER AS findings, count(DISTINCT f.source)::INTEGER AS reports
        FROM (SELECT source, rule, outcome FROM findings) f
          JOIN (${reportsOf(selection, { span, cover: "each" })}) r ON r.source = f.source
        WHERE true`;
  return edition.database.query(
    sql`${counts} AND ${conditionOf(asked)} GROUP BY year, rule, outcome`,
    yearCounts,
  );
}

/** The counts of all years together, most findings first. */
export function countsByRule(counts: readonly YearCounts[]): z.infer<typeof ruleCounts>[] {
  const byRule = Map.groupBy(counts, ({ rule, outcome }) => JSON.stringify([rule, outcome]));
  return [...byRule]
    .toSorted(([a, of], [b, others]) => total(others) - total(of) || (a < b ? -1 : 1))
    .flatMap(([, years]) => {
      const [first] = years;
      if (!first) return [];
      const { rule, outcome } = first;
      const reports = years.reduce((all, one) => all + one.reports, 0);
      return {
        rule,
        severity: severityOf.get(rule) ?? null,
        outcome,
        findings: total(years),
        reports,
      };
    });
}

const total = (counts: readonly YearCounts[]): number =>
  counts.reduce((all, { findings }) => all + findings, 0);

/** The years that a page lies in, newest first, and the page within these; null where it lies beyond the last finding. */
export function pageInYears(
  counts: readonly YearCounts[],
  { limit, offset }: Page,
): (Page & { readonly span: Span }) | null {
  let passed = 0;
  let to: number | undefined;
  let left = offset + limit;
  const newestFirst = [...Map.groupBy(counts, ({ year }) => year)].toSorted(([a], [b]) => b - a);
  for (const [year, of] of newestFirst) {
    left -= total(of);
    if (to === undefined && passed + total(of) <= offset) passed += total(of);
    else to ??= year;
    if (to !== undefined && left <= 0)
      return { span: { from: year, to }, limit, offset: offset - passed };
  }
  const from = newestFirst.at(-1)?.[0];
  if (from === undefined || to === undefined) return null;
  return { span: { from, to }, limit, offset: offset - passed };
}
