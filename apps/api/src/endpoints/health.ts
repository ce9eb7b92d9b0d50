import { createRoute, z } from "@hono/zod-openapi";
import { problemResponses } from "./problem.ts";
import { router } from "./router.ts";

const answer = z.object({ status: z.literal("ok"), edition: z.int().nullable() }).openapi("Health");

const route = createRoute({
  method: "get",
  path: "/api/health",
  "x-example": "/api/health",
  summary: "Whether the server is alive, and from which edition it would answer",
  request: { query: z.strictObject({}) },
  responses: {
    200: { description: "It does", content: { "application/json": { schema: answer } } },
    ...problemResponses,
  },
});

/** `/api/health`: that the server is up. */
export const health = router();
health.openapi(route, async (c) =>
  c.json({ status: "ok" as const, edition: await c.var.editions.currentNumber() }, 200, {
    "cache-control": "no-store",
  }),
);
