import { z } from "@hono/zod-openapi";
import { reportCounts } from "../cubes/aggregate.ts";
import type { Span } from "./filters.ts";
import type { Split } from "./relation.ts";
import type { Selection } from "./selection.ts";
import { summed, summedExpected } from "./summed.ts";

const counts = {
  year: z.int(),
  filed: z.int().openapi({ description: "Reports in the selection" }),
  expected: z.int().openapi({ description: "Agencies that the registry expects to report" }),
  synthetic: z.int().openapi({ description: "How many of the reports are generated sample data" }),
};

/** How much of what there should be a year's figures rest on. */
export const coverageSchema = z.object(counts).openapi("Coverage");
export type Coverage = z.infer<typeof coverageSchema>;

const place = z.object({ year: z.int(), group: z.string().nullable() });
const filedRow = place.extend({ filed: z.int(), generated: z.int() });
const expectedRow = place.extend({ expected: z.int() });

export type GroupCoverage = Coverage & z.infer<typeof place>;

/**
 * The coverage of every year of the answer, years without any report included. Of all splits only that by region may
 * rest on other reports than the whole.
 */
export async function coverageOf(selection: Selection, split?: Split): Promise<Coverage[]> {
  const parted = split === "region" ? split : undefined;
  return byYear(await groupCoverageOf(selection, selection.span, parted), selection.span);
}

/** The coverage of all groups together, year by year. */
export function byYear(groups: readonly GroupCoverage[], { from, to }: Span): Coverage[] {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const parts = groups.filter(({ year }) => year === from + i);
    const sum = (key: "filed" | "expected" | "synthetic") =>
      parts.reduce((all, part) => all + part[key], 0);
    return {
      ...{ year: from + i, filed: sum("filed"), expected: sum("expected") },
      synthetic: sum("synthetic"),
    };
  });
}

/** The coverage of every group and year in which anything was expected or filed. */
export async function groupCoverageOf(
  selection: Selection,
  span: Span,
  split?: Split,
  groups?: readonly string[],
): Promise<GroupCoverage[]> {
  const { database } = selection.edition;
  const [filed, expected] = await Promise.all([
    database.query(summed(selection, { span, split, groups, aggregates: reportCounts }), filedRow),
    database.query(summedExpected(selection, { span, split, groups }), expectedRow),
  ]);
  const of = ({ year, group }: z.infer<typeof place>) => `${year}/${group ?? ""}`;
  const due = new Map(expected.map((row) => [of(row), row]));
  const there = new Set(filed.map(of));
  return [
    ...filed.map(({ generated, ...row }) => ({
      ...{ ...row, synthetic: generated, expected: due.get(of(row))?.expected ?? 0 },
    })),
    ...expected
      .filter((row) => !there.has(of(row)))
      .map((row) => ({ ...row, filed: 0, synthetic: 0 })),
  ];
}
