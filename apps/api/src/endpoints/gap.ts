import { findMeasure, type Measure } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { listed, sql } from "../database/sql.ts";
import { measuresChart } from "../pictures/chart.ts";
import { tableOf } from "../tables/table.ts";
import { answered } from "./answer.ts";
import { coverageSchema } from "./coverage.ts";
import { filterParameters, listOf } from "./filters.ts";
import { gapCoverage, gapRow, gapRows } from "./gap-rows.ts";
import { measuresParameter } from "./measure-sql.ts";
import { pageParameters } from "./paging.ts";
import { Problem, problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { type Selection, selectionOf } from "./selection.ts";

/** A filter of the other questions that has no meaning here. */
const refused = (why: string) =>
  z
    .string()
    .optional()
    .refine((value) => value === undefined, why)
    .openapi({ description: `Refused: ${why}` });

const query = filterParameters.extend({
  agency: listOf(200).optional().openapi({
    description:
      "Ids of governments, parted by commas: what each reports for all its agencies against all units of its region",
  }),
  basis: refused("a gap lies between both bases, so that there is none to choose"),
  kind: refused("what a government reports for all its agencies is not parted by kind"),
  measures: measuresParameter,
  ...pageParameters(200, 2000),
});

const answer = z
  .object({
    edition: z.int(),
    coverage: z.array(coverageSchema).openapi({ description: "Of the unit reports" }),
    total: z.int().openapi({ description: "Regions, of which the rows are a page" }),
    rows: z.array(gapRow),
  })
  .openapi("Gap");

const layout = tableOf(
  { zh: "汇总差额", en: "Gap between consolidated and unit reports" },
  gapRow,
  ({ rows }) =>
    measuresChart(
      rows.map(({ year, name, measure, gap }) => ({ year, of: name, measure, value: gap })),
    ),
);

export const route = createRoute({
  method: "get",
  path: "/api/gap",
  "x-example": "/api/gap?region=990000&measures=received",
  summary:
    "What governments report for all their agencies against the sum of these agencies' own reports (汇总差额)",
  description:
    "For the region chosen and each region one level down, for all regions of the level named, or for those of the governments named.",
  request: { query },
  responses: { ...answered("A row a region, year and measure", answer), ...problemResponses },
});

/** `/api/gap`: consolidated reports less the sum of units, by region and year. */
export const gap = question(route, layout, async ({ edition, query }) => {
  const { measures, limit, offset, basis: _, kind: __, ...filters } = query;
  const selection = await selectionOf(edition, { ...filters, basis: "units" }, { apart: true });
  await checkGovernments(selection);
  const counts = countsOf(measures);
  const [coverage, { total, rows }] = await Promise.all([
    gapCoverage(selection),
    gapRows(selection, counts, { limit, offset }),
  ]);
  return { edition: selection.edition.number, coverage, total, rows };
});

/** Only governments report for others: of any other agency there is no second figure. */
async function checkGovernments({ edition, filters: { agency = [] } }: Selection): Promise<void> {
  if (agency.length === 0) return;
  const others = await edition.database.query(
    sql`SELECT id FROM agencies WHERE id IN (${listed(agency)}) AND (kind <> 'government' OR region IS NULL)`,
    z.object({ id: z.string() }),
  );
  if (others.length > 0)
    throw Problem.ofParameter(
      "agency",
      `${others.map(({ id }) => id).join(", ")}: no government, which alone reports for others too`,
    );
}

/** Rates of two bases have no difference that means anything: only sums of cells are asked for. */
function countsOf(asked: readonly Measure[] = []): readonly Measure[] {
  const usual = ["received", "concluded", "carried_out"].flatMap((key) => findMeasure(key) ?? []);
  const wrong = asked.find(({ denominator, source }) => denominator !== null || source !== "cells");
  if (wrong)
    throw Problem.ofParameter("measures", `${wrong.key} is not a count of what is reported`);
  return asked.length > 0 ? asked : usual;
}
