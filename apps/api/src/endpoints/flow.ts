import { createRoute, z } from "@hono/zod-openapi";
import { flowIn, flowOut, flowSums } from "../cubes/breakdown.ts";
import { flowChart } from "../pictures/flow-chart.ts";
import type { Layout } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { brokenDown } from "./breakdown.ts";
import { coverageOf } from "./coverage.ts";
import { numberIn, type SumsRow, sumsRow } from "./figure.ts";
import { filterParameters } from "./filters.ts";
import { selectionOfYear, yearParameter } from "./one-year.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { summed } from "./summed.ts";

const query = filterParameters.extend({
  ...yearParameter,
});

const link = z.object({ from: z.string(), to: z.string(), value: z.number() }).openapi("FlowLink");

const answer = answerShape
  .extend({
    year: z.int(),
    reports: z.int().openapi({
      description: "Reports that state what they had to handle and what they concluded",
    }),
    links: z.array(link).openapi({
      description:
        "What goes from where to where, never below 0: what comes into a node goes out of it; the rest is `unexplained`",
    }),
  })
  .openapi("Flow");

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "办理流向", en: "Flow of requests" },
  row: link,
  rows: ({ links }) => links,
  chart: ({ links }) => flowChart(links),
};

export const route = createRoute({
  method: "get",
  path: "/api/flow",
  "x-example": "/api/flow?region=990000&year=2024",
  summary: "From requests received and carried in to outcomes, line by line",
  request: { query },
  responses: { ...answered("The flows of a year", answer), ...problemResponses },
});

/** `/api/flow`: received and carried in, to outcome groups, to lines. */
export const flow = question(route, layout, async ({ edition, query }) => {
  const { selection, year } = await selectionOfYear(edition, query);
  const [coverage, [sums = {}]] = await Promise.all([
    coverageOf(selection),
    selection.edition.database.query(
      summed(selection, { span: selection.span, aggregates: flowSums }),
      sumsRow,
    ),
  ]);
  const reports = numberIn(sums, `${flowIn.whole}.reports`) ?? 0;
  return { ...headingOf(selection), coverage, year, reports, links: linksIn(sums) };
});

type Link = z.infer<typeof link>;

function linksIn(sums: SumsRow): Link[] {
  const into = brokenDown(flowIn, sums).values.map((value, i) =>
    linkOf(flowIn.parts[i], flowIn.whole, value),
  );
  // Where it does not come out even, the rest is unexplained.
  const out = flowOut.flatMap((node) => {
    const { values, unexplained } = brokenDown(node, sums);
    return [
      ...values.map((value, i) => linkOf(node.parts[i], node.whole, value, true)),
      linkOf("unexplained", node.whole, -(unexplained ?? 0)),
    ];
  });
  return [...into, ...out].filter(({ value }) => value !== 0);
}

/** A link never runs backwards: below 0 it goes the other way. */
function linkOf(from = "", to = "", value: number | null = 0, turned = false): Link {
  const [a, b] = [from, to].map((node) => node.replace("requests.", ""));
  const forward = (value ?? 0) >= 0 !== turned;
  const [source = "", target = ""] = forward ? [a, b] : [b, a];
  return { from: source, to: target, value: Math.abs(value ?? 0) };
}
