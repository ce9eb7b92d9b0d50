import { OpenAPIHono } from "@hono/zod-openapi";
import type { ServedEditions } from "../library/served-editions.ts";
import { Problem } from "./problem.ts";

/** What handlers find in their context. */
export interface Context {
  Variables: { editions: ServedEditions; requestId: string };
}

/** A router whose parameters are checked by their schemas; what does not fit is a problem, not an exception. */
export function router(): OpenAPIHono<Context> {
  return new OpenAPIHono<Context>({
    defaultHook(result) {
      if (result.success) return;
      const detail = result.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("; ");
      throw new Problem("invalid-request", detail);
    },
  });
}
