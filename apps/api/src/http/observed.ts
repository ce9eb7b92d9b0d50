import type { MiddlewareHandler } from "hono";
import type { Context } from "./context.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { RequestFacts } from "./request-facts.ts";

/** Logs and counts every request; `questions` are the names that are counted apart. */
export function observed(
  log: Log,
  metrics: Metrics,
  questions: ReadonlySet<string>,
): MiddlewareHandler<Context> {
  return async (c, next) => {
    const facts: RequestFacts = {};
    c.set("facts", facts);
    const began = performance.now();
    metrics.begin();
    await next();
    const ms = performance.now() - began;
    const { status } = c.res;
    metrics.end(questionOf(c.req.path, questions), status, ms / 1000, facts.answered);
    log({
      level: status >= 500 ? "warn" : "info",
      message: "request",
      request: c.var.requestId,
      ...{ method: c.req.method, path: c.req.path, status, ms: Math.round(ms * 10) / 10 },
      ...facts,
    });
  };
}

function questionOf(path: string, questions: ReadonlySet<string>): string {
  const [, top = "", name = ""] = path.split("/");
  if (top !== "api") return "web";
  return questions.has(name) ? name : "unknown";
}
