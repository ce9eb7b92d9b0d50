import { filingStates } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { chartOf } from "../pictures/chart.ts";
import type { Layout } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { coverageOf } from "./coverage.ts";
import {
  filedYear,
  filingCounts,
  filingPage,
  filingRow,
  regionCounts,
  standings,
} from "./filing-rows.ts";
import { filterParameters } from "./filters.ts";
import { pageParameters } from "./paging.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { selectionOf } from "./selection.ts";

const query = filterParameters.extend({
  standing: z.enum(standings).optional().openapi({
    description: "Only agencies that stand so in a year of the answer",
  }),
  ...pageParameters(100, 1000),
});

const answer = answerShape
  .extend({
    total: z.int().openapi({ description: "Agencies, of which the rows are a page" }),
    rows: z.array(filingRow),
    regions: z.array(regionCounts).openapi({
      description: "Counts by year and region one level down, whatever the page",
    }),
  })
  .openapi("Filing");

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "报送情况", en: "Filing" },
  row: filingRow.omit({ years: true }).extend(filedYear.shape),
  rows: ({ rows }) => rows.flatMap(({ years, ...of }) => years.map((year) => ({ ...of, ...year }))),
  chart: ({ regions }) =>
    chartOf(
      "stack",
      [...new Set(regions.map(({ year }) => year))].toSorted().flatMap((year) =>
        (["on_time", "late", "unjudged", "missing"] as const).map((state) => ({
          ...{ category: year, series: filingStates[state].zh },
          value: regions.reduce((all, row) => all + (row.year === year ? row[state] : 0), 0),
        })),
      ),
      "agencies",
    ),
};

export const route = createRoute({
  method: "get",
  path: "/api/filing",
  "x-example": "/api/filing?region=990101&from=2022",
  summary: "Who published a report when, against the last day that the law allows",
  request: { query },
  responses: { ...answered("A row an agency, with its years", answer), ...problemResponses },
});

/** `/api/filing`: agency by year, on time, late or missing. */
export const filing = question(route, layout, async ({ edition, query }) => {
  const { standing, limit, offset, ...filters } = query;
  const selection = await selectionOf(edition, filters, { apart: true });
  const [coverage, page, regions] = await Promise.all([
    coverageOf(selection),
    filingPage(selection, { standing, limit, offset }),
    filingCounts(selection),
  ]);
  return { ...headingOf(selection), coverage, ...page, regions };
});
