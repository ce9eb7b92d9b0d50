import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "../http/context.ts";
import { problemOf } from "./parsed.ts";

/** A question's route without the types of its parameters and answer, which would multiply where routes are joined. */
export type Endpoint = OpenAPIHono<Context>;

/** How a router finds the path of a request, if not as usual. */
interface RouterOptions {
  readonly getPath?: (request: Request) => string;
}

/** A router whose parameters are checked by their schemas; what does not fit is a problem, not an exception. */
export function router(options: RouterOptions = {}): Endpoint {
  return new OpenAPIHono<Context>({
    ...options,
    defaultHook(result) {
      if (!result.success) throw problemOf(result.error, result.target);
    },
  });
}
