import { createRoute, z } from "@hono/zod-openapi";
import { sql } from "../database/sql.ts";
import type { ServedEdition } from "../library/served-editions.ts";
import { problemResponses } from "./problem.ts";
import { router } from "./router.ts";

const counts = z.object({ reports: z.int(), agencies: z.int(), synthetic: z.int() });
const row = counts.extend({ edition: z.int(), built: z.string() }).openapi("Edition");

const answer = z
  .object({ current: z.int().nullable(), editions: z.array(row) })
  .openapi("Editions");

export const route = createRoute({
  method: "get",
  path: "/api/editions",
  "x-example": "/api/editions",
  summary: "The editions of the library, newest first",
  request: { query: z.strictObject({}) },
  responses: {
    200: { description: "A row an edition", content: { "application/json": { schema: answer } } },
    ...problemResponses,
  },
});

/** `/api/editions`: what can be answered from. */
export const editions = router();
editions.openapi(route, async (c) => {
  const numbers = await c.var.editions.numbers();
  const opened = await Promise.all(
    numbers
      .slice(-20)
      .toReversed()
      .map((n) => c.var.editions.get(n)),
  );
  const rows = await Promise.all(opened.flatMap((edition) => (edition ? [describe(edition)] : [])));
  const current = await c.var.editions.currentNumber();
  return c.json({ current, editions: rows }, 200, { "cache-control": "no-cache" });
});

async function describe({ number, built, database }: ServedEdition): Promise<z.infer<typeof row>> {
  const [found] = await database.query(
    sql`SELECT count(*)::INTEGER AS reports, count(DISTINCT agency)::INTEGER AS agencies,
          (count(*) FILTER (synthetic))::INTEGER AS synthetic FROM reports`,
    counts,
  );
  return { edition: number, built, ...(found ?? { reports: 0, agencies: 0, synthetic: 0 }) };
}
