import { z } from "@hono/zod-openapi";

/** `limit` and `offset`: how many rows an answer holds, and how many it passes over. */
export const pageParameters = (usual: number, most: number) => ({
  limit: z.coerce.number().int().min(1).max(most).default(usual),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0).openapi({ type: "integer" }),
});

export interface Page {
  readonly limit: number;
  readonly offset: number;
}
