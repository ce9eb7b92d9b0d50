import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Context } from "./context.ts";

/** The id that a client gave its request, where it can be one, else a new one. */
export const requestIdOf = (given: string | undefined): string =>
  given !== undefined && /^[\w=-]{1,255}$/u.test(given) ? given : randomUUID();

/** Gives every request an id, which its answer and its line in the log carry. */
export const identified = (): MiddlewareHandler<Context> => async (c, next) => {
  const id = requestIdOf(c.req.header("x-request-id"));
  c.set("requestId", id);
  c.header("x-request-id", id);
  await next();
};
