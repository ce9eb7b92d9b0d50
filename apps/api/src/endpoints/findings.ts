import { createRoute, z } from "@hono/zod-openapi";
import { chartOf } from "../pictures/chart.ts";
import type { Layout } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { coverageOf } from "./coverage.ts";
import { filterParameters } from "./filters.ts";
import { countsByRule, findingCounts, pageInYears } from "./finding-counts.ts";
import { findingPage, findingParameters, findingRow, ruleCounts } from "./finding-rows.ts";
import { pageParameters } from "./paging.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { selectionOf } from "./selection.ts";

const query = filterParameters.extend({ ...findingParameters, ...pageParameters(50, 1000) });

const answer = answerShape
  .extend({
    total: z.int().openapi({ description: "Findings, of which the rows are a page" }),
    rules: z.array(ruleCounts).openapi({ description: "Counts by rule, whatever the page" }),
    rows: z.array(findingRow),
  })
  .openapi("Findings");

const fileRow = findingRow.extend({ cells: z.string(), quotes: z.string() });

const outcomeNames = { broken: "不通过", undecided: "无法判断" };

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "核查结果", en: "Findings" },
  row: fileRow,
  rows: ({ rows }) =>
    rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ cell }) => cell),
      quotes: row.quotes.map(({ text }) => text),
    })),
  chart: ({ rules }) =>
    chartOf(
      "bars",
      rules.map(({ rule, outcome: how, findings: count }) => ({
        ...{ category: `${rule} ${outcomeNames[how]}`, series: "核查结果", value: count },
      })),
      "findings",
    ),
};

export const route = createRoute({
  method: "get",
  path: "/api/findings",
  "x-example": "/api/findings?region=990000&outcome=broken&limit=10",
  summary: "Checks that are broken or could not be made, with what was stated and what follows",
  request: { query },
  responses: { ...answered("A row a finding, newest year first", answer), ...problemResponses },
});

/** `/api/findings`: what the checks found. */
export const findings = question(route, layout, async ({ edition, query }) => {
  const { rule, severity, outcome, limit, offset, ...filters } = query;
  const selection = await selectionOf(edition, filters, { apart: true });
  const asked = { rule, severity, outcome };
  const [coverage, counts] = await Promise.all([
    coverageOf(selection),
    findingCounts(selection, asked),
  ]);
  const rules = countsByRule(counts);
  const page = pageInYears(counts, { limit, offset });
  const rows = page ? await findingPage(selection, asked, page) : [];
  const total = rules.reduce((all, { findings }) => all + findings, 0);
  return { ...headingOf(selection), coverage, total, rules, rows };
});
