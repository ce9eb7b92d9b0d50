import { createRoute, z } from "@hono/zod-openapi";
import { chartOf } from "../pictures/chart.ts";
import type { Layout } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { coverageOf } from "./coverage.ts";
import { binShape, distributionOf, pointShape, quantileShape } from "./distribution-rows.ts";
import { filterParameters, listOf } from "./filters.ts";
import { measureParameter } from "./measure-sql.ts";
import { selectionOfYear, yearParameter } from "./one-year.ts";
import { groupShape, peerGroupOf, peersParameter } from "./peers.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";

const query = filterParameters.omit({ agency: true }).extend({
  measure: measureParameter,
  ...yearParameter,
  agency: listOf(20).optional().openapi({
    description:
      "Agencies whose place among their peers is asked for; they do not narrow the group",
  }),
  peers: peersParameter,
  least: z.coerce.number().int().min(0).max(1_000_000).default(20).openapi({
    type: "integer",
    description: "Of rates: the smallest denominator that is taken into the group",
  }),
  bins: z.coerce.number().int().min(1).max(100).default(20),
  points: z.coerce.number().int().min(0).max(5000).default(1000).openapi({
    type: "integer",
    description: "The most points of the group besides the chosen ones, largest denominators first",
  }),
});

const answer = answerShape
  .extend({
    measure: z.string(),
    year: z.int(),
    group: groupShape,
    agencies: z.int().openapi({ description: "Members of the group that have a value" }),
    left_out: z.int().openapi({ description: "Members whose denominator is too small" }),
    pooled: z.number().nullable().openapi({
      description: "The figure of all together: of rates, what the limits of the funnel lie about",
    }),
    quantiles: quantileShape.nullable(),
    histogram: z.array(binShape),
    points: z.array(pointShape),
  })
  .openapi("Distribution");

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "分布", en: "Distribution" },
  row: pointShape,
  rows: ({ points }) => points,
  chart: ({ histogram }) =>
    chartOf(
      "stack",
      histogram.map(({ from, to, agencies }) => ({
        category: `${Number(from.toFixed(3))}–${Number(to.toFixed(3))}`,
        ...{ series: "机关数", value: agencies },
      })),
      "agencies",
    ),
};

export const route = createRoute({
  method: "get",
  path: "/api/distribution",
  "x-example": "/api/distribution?measure=disclosure_rate&region=990000&year=2024&least=5",
  summary: "A measure within a group of peers: quantiles, histogram, funnel, and where some stand",
  request: { query },
  responses: { ...answered("The distribution in a year", answer), ...problemResponses },
});

/** `/api/distribution`: how a measure is spread among peers. */
export const distribution = question(route, layout, async ({ edition, query }) => {
  const { measure, agency, peers, least, bins, points, ...rest } = query;
  const asked = { ...rest, agency };
  const { selection: chosen, year } = await selectionOfYear(edition, asked, { apart: true });
  const { span } = chosen;
  const group = await peerGroupOf(chosen, agency ?? [], peers);
  const { level = rest.level, kind = rest.kind } = group;
  const filters = {
    ...chosen.filters,
    ...{ agency: undefined, level: level ?? undefined, kind: kind ?? undefined },
  };
  const selection = { ...chosen, filters, span };
  const [coverage, found] = await Promise.all([
    coverageOf(selection),
    distributionOf(selection, { measure, group, least, bins, points, chosen: agency ?? [] }),
  ]);
  const about = { coverage, measure: measure.key, year, group };
  return { ...headingOf(selection), ...about, ...found };
});
