import type { MiddlewareHandler } from "hono";
import type { Context } from "./context.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { RequestFacts } from "./request-facts.ts";

/** A request that has its answer. */
interface Answered {
  readonly request: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** Logs and counts requests; `questions` are the names that are counted apart. */
export class Observer {
  private readonly log: Log;
  private readonly metrics: Metrics;
  private readonly questions: ReadonlySet<string>;

  constructor(log: Log, metrics: Metrics, questions: ReadonlySet<string>) {
    this.log = log;
    this.metrics = metrics;
    this.questions = questions;
  }

  /** A request begins: at which time, which its end is told. */
  begin(): number {
    this.metrics.begin();
    return performance.now();
  }

  end(began: number, { request, method, path, status }: Answered, facts: RequestFacts): void {
    const ms = performance.now() - began;
    this.metrics.end(this.questionOf(path), status, ms / 1000, facts.answered);
    this.log({
      level: status >= 500 ? "warn" : "info",
      message: "request",
      request,
      ...{ method, path, status, ms: Math.round(ms * 10) / 10 },
      ...facts,
    });
  }

  private questionOf(path: string): string {
    const [, top = "", name = ""] = path.split("/", 3);
    if (top !== "api") return "web";
    return this.questions.has(name) ? name : "unknown";
  }
}

/** Logs and counts every request. */
export function observed(observer: Observer): MiddlewareHandler<Context> {
  return async (c, next) => {
    const facts: RequestFacts = {};
    c.set("facts", facts);
    const began = observer.begin();
    await next();
    const { method, path } = c.req;
    const answered = { request: c.var.requestId, method, path, status: c.res.status };
    observer.end(began, answered, facts);
  };
}
