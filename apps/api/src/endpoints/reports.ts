import { deadline, isLate } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import type { Layout } from "../tables/table.ts";
import { editionParameter } from "./edition.ts";
import { parsed } from "./parsed.ts";
import { Problem, problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { cellSchema, cellsOfReport } from "./report-cells.ts";
import {
  extraShape,
  extrasOf,
  findHeading,
  findingsOf,
  narrativesOf,
  regionPathOf,
  versionShape,
  versionsOf,
  yearsOf,
} from "./report-parts.ts";
import {
  agencyShape,
  formShape,
  othersShape,
  quoteShape,
  reportPath,
  scopeShape,
  sourceShape,
} from "./shapes.ts";

const answer = z
  .object({
    edition: z.int(),
    agency: agencyShape.extend({
      region_path: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
    year: z.int(),
    scope: scopeShape,
    form: formShape.nullable().openapi({
      description: "null: a report of before 2019, without comparable tables",
    }),
    published: z.string().nullable(),
    due: z.string(),
    late: z.boolean().nullable(),
    source: sourceShape,
    cells: z.record(z.string(), cellSchema),
    extras: z.array(extraShape).openapi({
      description: "Rows of the source that no form has; part of no figure",
    }),
    narratives: z.object({
      preamble: z.string(),
      overview: z.string(),
      problems: z.string(),
      other: z.string(),
    }),
    findings: z.array(
      z.object({
        rule: z.string(),
        outcome: z.enum(["broken", "undecided"]),
        cells: z.array(z.string()),
        stated: z.number().optional(),
        derived: z.number().optional(),
        quotes: z.array(quoteShape),
        others: othersShape.optional(),
      }),
    ),
    years: z.array(z.object({ year: z.int(), scope: scopeShape, broken: z.int() })),
    versions: z.array(versionShape).openapi({
      description:
        "All that was published for the agency, year and scope: this one, then those that it replaced",
    }),
  })
  .openapi("Report");

/** In files a row a cell. */
const fileRow = z.object({
  ...{ agency: z.string(), name: z.string(), scope: scopeShape, cell: z.string() },
  ...{ kind: z.string(), value: z.number(), raw: z.string(), place: z.string() },
  synthetic: z.boolean(),
});

const cellRows = ({ cells, agency, scope, source }: z.infer<typeof answer>) =>
  Object.entries(cells).map(([cell, { place = null, ...held }]) => ({
    ...{ agency: agency.id, name: agency.name, scope, cell, ...held },
    ...{ place: JSON.stringify(place), synthetic: source.synthetic },
  }));

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "年度报告", en: "Annual report" },
  row: fileRow,
  rows: cellRows,
};

export const route = createRoute({
  method: "get",
  path: "/api/reports/{agency}/{year}",
  "x-example": "/api/reports/410403-services/2023",
  summary: "One whole report: every cell with its place, the narratives and the findings",
  request: {
    params: reportPath,
    query: z.strictObject({ scope: scopeShape.optional(), edition: editionParameter }),
  },
  responses: {
    200: { description: "The report", content: { "application/json": { schema: answer } } },
    ...problemResponses,
  },
});

/** `/api/reports/:agency/:year`: what one agency reported for one year. */
export const reports = question(route, layout, async ({ edition, query: { scope }, path }) => {
  const { agency, year } = parsed(reportPath, path, "param");
  const { database } = edition;
  const heading = await findHeading(database, agency, year, scope);
  if (!heading) throw new Problem("unknown-report", `${agency} ${year}`);
  const { source, form, published, file } = heading;
  const [region_path, cells, extras, narratives, findings, years, versions] = await Promise.all([
    regionPathOf(database, heading.agency.region),
    cellsOfReport(database, source, form),
    extrasOf(database, source),
    narrativesOf(database, source),
    findingsOf(database, source),
    yearsOf(database, agency),
    versionsOf(database, { agency, year, scope: heading.scope }),
  ]);
  const due = deadline(year, heading.agency.kind);
  return {
    edition: edition.number,
    agency: { ...heading.agency, region_path },
    ...{ year, scope: heading.scope, form, published, due },
    late: isLate(year, heading.agency.kind, published),
    source: file,
    ...{ cells, extras, narratives, findings, years, versions },
  };
});
