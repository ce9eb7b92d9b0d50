import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { agencies } from "./endpoints/agencies.ts";
import { applicants } from "./endpoints/applicants.ts";
import { cells } from "./endpoints/cells.ts";
import { chain } from "./endpoints/chain.ts";
import { changes } from "./endpoints/changes.ts";
import { compare } from "./endpoints/compare.ts";
import { disclosure } from "./endpoints/disclosure.ts";
import { disputes } from "./endpoints/disputes.ts";
import { distribution } from "./endpoints/distribution.ts";
import { editions } from "./endpoints/editions.ts";
import { filing } from "./endpoints/filing.ts";
import { findings } from "./endpoints/findings.ts";
import { flow } from "./endpoints/flow.ts";
import { gap } from "./endpoints/gap.ts";
import { health } from "./endpoints/health.ts";
import { map } from "./endpoints/map.ts";
import { measures } from "./endpoints/measures.ts";
import { outcomes } from "./endpoints/outcomes.ts";
import { Problem } from "./endpoints/problem.ts";
import { ranking } from "./endpoints/ranking.ts";
import { regions } from "./endpoints/regions.ts";
import { reports } from "./endpoints/reports.ts";
import { router } from "./endpoints/router.ts";
import { search } from "./endpoints/search.ts";
import { source } from "./endpoints/source.ts";
import { trend } from "./endpoints/trend.ts";
import type { ServedEditions } from "./library/served-editions.ts";

const endpoints = {
  health,
  editions,
  regions,
  agencies,
  measures,
  trend,
  outcomes,
  ranking,
  map,
  applicants,
  disputes,
  disclosure,
  flow,
  changes,
  distribution,
  cells,
  compare,
  gap,
  filing,
  findings,
  chain,
  reports,
  search,
  source,
};

export type { Questions } from "./endpoints/questions.ts";

const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", "data:", "blob:"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
};

export type App = ReturnType<typeof createApp>;

/** The API over a library. */
export function createApp(served: ServedEditions) {
  const app = router();
  app.use(requestId(), secureHeaders({ contentSecurityPolicy }), compress());
  app.use("/api/*", etag(), async (c, next) => {
    c.set("editions", served);
    c.header("Cache-Control", "no-cache");
    await next();
  });
  for (const endpoint of Object.values(endpoints)) app.route("/", endpoint);
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Gongkai", version: "0.1.0", license: { name: "MIT" } },
  });
  app.notFound((c) => new Problem("not-found", c.req.path).toResponse(c.var.requestId));
  app.onError((error, c) => asProblem(error, c.var.requestId).toResponse(c.var.requestId));
  return app;
}

/** What the caller may know of an error; what only we should know goes to the log. */
function asProblem(error: Error, id: string): Problem {
  if (error instanceof Problem) return error;
  process.stderr.write(`${id} ${error.stack ?? error.message}\n`);
  return new Problem("internal", "");
}
