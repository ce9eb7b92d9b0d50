import { levels } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { sql } from "../database/sql.ts";
import { editionOf, editionParameter } from "./edition.ts";
import { problemResponses } from "./problem.ts";
import { router } from "./router.ts";

const row = z
  .object({
    code: z.string(),
    name: z.string(),
    name_en: z.string(),
    parent: z.string().nullable(),
    level: z.enum(levels),
    agencies: z.int().openapi({ description: "Agencies in the region and below" }),
    reports: z.int().openapi({ description: "Their reports" }),
    synthetic: z.boolean(),
  })
  .openapi("Region");

const answer = z.object({ edition: z.int(), rows: z.array(row) }).openapi("Regions");

const route = createRoute({
  method: "get",
  path: "/api/regions",
  summary: "The regions of the edition, a tree by `parent`",
  request: { query: z.object({ edition: editionParameter }) },
  responses: {
    200: { description: "A row a region", content: { "application/json": { schema: answer } } },
    ...problemResponses,
  },
});

/** `/api/regions`: where there are agencies and reports. */
export const regions = router().openapi(route, async (c) => {
  const edition = await editionOf(c.var.editions, c.req.valid("query").edition);
  const rows = await edition.database.query(
    sql`WITH own AS (
          SELECT a.region, count(DISTINCT a.id) AS agencies, count(r.source) AS reports
          FROM agencies a LEFT JOIN reports r ON r.agency = a.id GROUP BY a.region
        )
        SELECT r.code, r.name, r.name_en, r.parent, r.level, coalesce(sum(o.agencies), 0)::INTEGER AS agencies,
          coalesce(sum(o.reports), 0)::INTEGER AS reports, r.synthetic
        FROM regions r LEFT JOIN regions b ON starts_with(b.path, r.path) LEFT JOIN own o ON o.region = b.code
        GROUP BY ALL ORDER BY r.code`,
    row,
  );
  return c.json({ edition: edition.number, rows }, 200);
});
