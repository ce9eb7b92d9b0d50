import { levels } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { type Sql, sql } from "../database/sql.ts";
import { tableOf } from "../tables/table.ts";
import { editionParameter } from "./edition.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";

const row = z
  .object({
    code: z.string(),
    name: z.string(),
    short_name: z.string(),
    name_en: z.string(),
    pinyin: z.string().openapi({ example: "weidongqu" }),
    initials: z.string().openapi({ example: "wdq" }),
    parent: z.string().nullable(),
    level: z.enum(levels),
    agencies: z.int().openapi({ description: "Agencies in the region and below" }),
    reports: z.int().openapi({ description: "Their reports" }),
    has_reports: z.boolean(),
    from: z.int().nullable().openapi({ description: "First year at whose end it stood, if known" }),
    to: z
      .int()
      .nullable()
      .openapi({ description: "Last year at whose end it stood, if abolished" }),
    replaced_by: z.string().nullable(),
    synthetic: z.boolean(),
  })
  .openapi("Region");

const parent = z
  .union([z.literal("top"), z.string().regex(/^\d{6}$/, "a code of six digits")])
  .optional()
  .openapi({ description: "A code, or `top`: what is right below it, with or without reports" });

const answer = z.object({ edition: z.int(), rows: z.array(row) }).openapi("Regions");

const layout = tableOf({ zh: "行政区划", en: "Regions" }, row);

export const route = createRoute({
  method: "get",
  path: "/api/regions",
  "x-example": "/api/regions",
  summary: "The regions that have reports, a tree by `parent`; or all that are right below one",
  request: { query: z.strictObject({ parent, edition: editionParameter }) },
  responses: {
    200: { description: "A row a region", content: { "application/json": { schema: answer } } },
    ...problemResponses,
  },
});

/** `/api/regions`: where there are agencies and reports. */
export const regions = question(route, layout, async ({ edition, query }) => {
  const rows = await edition.database.query(
    sql`WITH own AS (
          SELECT region, count(*) AS agencies, 0 AS reports FROM agencies GROUP BY region
          UNION ALL SELECT region, 0, count(*) FROM readings WHERE counted > 0 GROUP BY region
        ), counts AS (
          SELECT code, sum(agencies)::INTEGER AS agencies, sum(reports)::INTEGER AS reports FROM (
            SELECT unnest(string_split(trim(b.path, '/'), '/')) AS code, o.agencies, o.reports
            FROM own o JOIN regions b ON b.code = o.region
          ) GROUP BY code
        )
        SELECT r.code, r.name, r.short_name, r.name_en, r.pinyin, r.initials, r.parent, r.level,
          coalesce(agencies, 0) AS agencies, coalesce(reports, 0) AS reports, coalesce(reports, 0) > 0 AS has_reports,
          r.valid_from AS "from", r.valid_to AS "to", r.replaced_by, r.synthetic
        FROM regions r LEFT JOIN counts USING (code) WHERE ${shown(query.parent)} ORDER BY r.code`,
    row,
  );
  return { edition: edition.number, rows };
});

function shown(above: string | undefined): Sql {
  if (above === undefined) return sql`reports > 0`;
  return above === "top" ? sql`r.parent IS NULL` : sql`r.parent = ${above}`;
}
