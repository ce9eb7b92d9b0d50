import { createRoute, z } from "@hono/zod-openapi";
import { sql } from "../database/sql.ts";
import { editionOf } from "./edition.ts";
import { problemResponses } from "./problem.ts";
import { router } from "./router.ts";

const answer = z.object({ status: z.literal("ready"), edition: z.int() }).openapi("Ready");

const row = z.object({ number: z.int() });

const route = createRoute({
  method: "get",
  path: "/api/ready",
  "x-example": "/api/ready",
  summary: "Whether questions can be answered: an edition is open and answers",
  request: { query: z.strictObject({}) },
  responses: {
    200: { description: "They can", content: { "application/json": { schema: answer } } },
    ...problemResponses,
  },
});

/** `/api/ready`: that there is an edition to ask; 503 where there is none. */
export const ready = router();
ready.openapi(route, async (c) => {
  const { number, database } = await editionOf(c.var.editions);
  await database.query(sql`SELECT number FROM edition`, row);
  return c.json({ status: "ready" as const, edition: number }, 200, {
    "cache-control": "no-store",
  });
});
