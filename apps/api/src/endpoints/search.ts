import { createRoute, z } from "@hono/zod-openapi";
import { chartOf } from "../pictures/chart.ts";
import type { Layout } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { coverageOf } from "./coverage.ts";
import { filterParameters } from "./filters.ts";
import { pageParameters } from "./paging.ts";
import { Problem, problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { searchCounts, searchPage, searchRow, sections } from "./search-rows.ts";
import { selectionOf } from "./selection.ts";

const query = filterParameters.extend({
  q: z.string().min(1).max(100).openapi({
    description: "Words that a section must all contain, parted by spaces",
    example: "依申请公开",
  }),
  section: z.enum(sections).optional(),
  ...pageParameters(20, 200),
});

const count = z.int();

const answer = answerShape
  .extend({
    total: z.int().openapi({ description: "Sections found, of which the rows are a page" }),
    years: z.array(z.object({ year: z.int(), sections: count, reports: count })),
    regions: z
      .array(
        z.object({ region: z.string().nullable(), name: z.string().nullable(), reports: count }),
      )
      .openapi({ description: "Reports found by region one level down" }),
    rows: z.array(searchRow),
  })
  .openapi("Search");

const fileRow = searchRow.extend({ passages: z.string() });

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "文字检索", en: "Search in narratives" },
  row: fileRow,
  rows: ({ rows }) =>
    rows.map((row) => ({ ...row, passages: row.passages.map(({ text }) => text) })),
  chart: ({ years }) =>
    chartOf(
      "stack",
      years.map(({ year, reports }) => ({ category: year, series: "报告数", value: reports })),
      "reports",
    ),
};

export const route = createRoute({
  method: "get",
  path: "/api/search",
  "x-example": "/api/search?q=依申请公开&region=990000",
  summary: "Words in the narratives of reports, with the passages where they stand",
  description: "Reports of before 2019 are searched too, though no figure is made of them.",
  request: { query },
  responses: {
    ...answered("A row a section of a report, newest year first", answer),
    ...problemResponses,
  },
});

/** `/api/search`: what reports say in words. */
export const search = question(route, layout, async ({ edition, query }) => {
  const { q, section, limit, offset, ...filters } = query;
  const words = [...new Set(q.split(/\s+/u).filter(Boolean))];
  if (words.length === 0 || words.length > 5)
    throw Problem.ofParameter("q", "from one to five words");
  const selection = await selectionOf(edition, filters, { apart: true, ofAnyForm: true });
  const asked = { words, section };
  const [coverage, counts, rows] = await Promise.all([
    coverageOf(selection),
    searchCounts(selection, asked),
    searchPage(selection, asked, { limit, offset }),
  ]);
  return { ...headingOf(selection), coverage, ...counts, rows };
});
