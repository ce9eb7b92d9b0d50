import { applicantColumns, type Measure } from "@gongkai/model";
import { z } from "zod";
import { groupedParts } from "./groups.ts";
import { inYear } from "./parts.ts";
import type { Chosen } from "./selections.ts";
import { measureOf } from "./trend.ts";
import type { Asked, Walk } from "./walk.ts";

const number = z.number().nullable();
const gap = z.object({
  total: z.int(),
  rows: z.array(
    z.object({
      ...{ region: z.string(), year: z.int(), measure: z.string(), reports: z.int() },
      ...{ consolidated: number, units: number, gap: number },
    }),
  ),
});

/** Both sides of every gap, and their difference. */
export async function walkGap(walk: Walk, asked: Asked, measures: readonly Measure[]) {
  const keys = measures.map(({ key }) => key).join(",");
  const { rows } = await walk.ask("gap", { ...asked, measures: keys, limit: 2000 }, gap);
  for (const { region, year, measure: key, ...shown } of rows) {
    const of = { region, synthetic: asked["synthetic"] };
    for (const basis of ["consolidated", "units"] as const) {
      const parts = inYear(await walk.evidence(measureOf(key), { ...of, basis }), year);
      const found = parts.map(({ numerator }) => numerator ?? 0);
      const sum = found.length === 0 ? null : found.reduce((all, value) => all + value, 0);
      const about = { gap: asked, region, year, key, basis };
      walk.expectNumber(about, shown[basis], sum);
      if (basis === "units")
        walk.expectNumber({ ...about, reports: 1 }, shown.reports, parts.length);
    }
    const { consolidated, units } = shown;
    const difference = consolidated === null || units === null ? null : consolidated - units;
    walk.expectNumber({ gap: asked, region, year, key }, shown.gap, difference);
  }
}

const lines = ["received", "carried_in", "concluded", "carried_out"] as const;
const link = z.object({
  ...{ agency: z.string(), year: z.int(), column: z.string() },
  ...{ received: number, carried_in: number, concluded: number, carried_out: number },
  carried_out_before: number,
});

/** Every column of the ledger of an agency; what was carried out before is that of the year before. */
export async function walkChain(walk: Walk, asked: Asked): Promise<void> {
  const { rows } = await walk.ask("chain", asked, z.object({ rows: z.array(link) }));
  for (const column of applicantColumns)
    for (const line of lines) {
      const sum = `requests.${line}${column === "total" ? "" : `.${column}`}`;
      const parts = await walk.evidence({ sum }, asked);
      for (const row of rows.filter((one) => one.column === column)) {
        const about = { chain: asked, sum, year: row.year };
        const [now, before] = [row.year, row.year - 1].map((year) => inYear(parts, year));
        walk.expectNumber(about, row[line], now?.[0]?.numerator);
        if (line === "carried_out")
          walk.expectNumber({ ...about, before }, row.carried_out_before, before?.[0]?.numerator);
      }
    }
}

const states = [
  "expected",
  "filed",
  "met",
  "on_time",
  "late",
  "unjudged",
  "missing",
  "unread",
  "broken",
];
const filing = z.object({
  regions: z.array(z.record(z.string(), z.union([z.number(), z.string()]).nullable())),
});

/** The counts by region of how units filed are those of the rows; `cells` says that they are in no cell. */
export async function walkFiling(walk: Walk, asked: Chosen): Promise<void> {
  const { regions } = await walk.ask("filing", { ...asked, limit: 1 }, filing);
  for (const state of states) {
    const numerator = `filing.${state}`;
    const measure: Measure = { ...measureOf("filing.filed"), numerator };
    const groups = await groupedParts(walk, { ...measure, key: numerator }, asked, "region");
    const all = [...groups.values()].flat();
    const parts = all.filter(({ year }) => year >= walk.years.from);
    const shown = regions.reduce((all, row) => all + Number(row[state] ?? 0), 0);
    const found = parts.reduce((all, part) => all + (part.numerator ?? 0), 0);
    walk.expectNumber({ filing: asked, state }, shown, found);
  }
  for (const measure of ["filing.late", "on_time_rate"])
    walk.expectNumber({ refused: measure }, await walk.status("cells", { ...asked, measure }), 400);
}
