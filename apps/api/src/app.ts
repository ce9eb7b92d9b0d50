import type { Context as HonoContext } from "hono";
import { compress } from "hono/compress";
import { openApiOf } from "./docs/document.ts";
import { docsPage } from "./docs/page.ts";
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
import { quality } from "./endpoints/quality.ts";
import { ranking } from "./endpoints/ranking.ts";
import { ready } from "./endpoints/ready.ts";
import { regions } from "./endpoints/regions.ts";
import { reports } from "./endpoints/reports.ts";
import { router } from "./endpoints/router.ts";
import { search } from "./endpoints/search.ts";
import { source } from "./endpoints/source.ts";
import { trend } from "./endpoints/trend.ts";
import { Answers } from "./http/answers.ts";
import type { Context } from "./http/context.ts";
import { pathWithoutFormat } from "./http/format.ts";
import { type Log, logErrors } from "./http/log.ts";
import { gaugesOf, Metrics } from "./http/metrics.ts";
import { Observer, observed } from "./http/observed.ts";
import { QuickAnswers, remembered } from "./http/quick-answers.ts";
import { type RateLimit, RateLimiter, rateLimited, usualLimit } from "./http/rate-limit.ts";
import { identified } from "./http/request-id.ts";
import { onlyRead, secured } from "./http/security.ts";
import type { ServedEditions } from "./library/served-editions.ts";

const endpoints = {
  health,
  ready,
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
  quality,
  chain,
  reports,
  search,
  source,
};

export type { Questions } from "./endpoints/questions.ts";

export type App = ReturnType<typeof createApp>;

/** What an app writes, to whom it answers and which answers it keeps, if not as usual. */
interface AppOptions {
  readonly log?: Log;
  readonly answers?: Answers;
  readonly rateLimit?: RateLimit;
}

/** The API over a library, and what of it can be answered before it is asked. */
export function createApp(
  served: ServedEditions,
  { log = logErrors, rateLimit = usualLimit, answers = new Answers() }: AppOptions = {},
) {
  const app = router({ getPath: pathWithoutFormat });
  const metrics = new Metrics();
  const observer = new Observer(log, metrics, new Set(Object.keys(endpoints)));
  const limiter = new RateLimiter(rateLimit);
  const quick = new QuickAnswers({ served, answers, observer, limiter });
  app.use(
    remembered(quick),
    identified(),
    observed(observer),
    secured(),
    rateLimited(limiter),
    onlyRead(),
    compress(),
  );
  app.use("/api/*", async (c, next) => {
    c.set("editions", served);
    c.set("answers", answers);
    await next();
  });
  for (const endpoint of Object.values(endpoints)) app.route("/", endpoint);
  app.get("/metrics", (c) => c.text(metrics.text(gaugesOf(answers))));
  app.get("/api/openapi.json", (c) => c.json(openApiOf(app)));
  app.get("/api/docs", (c) => c.html(docsPage(openApiOf(app), c.get("secureHeadersNonce") ?? "")));
  app.notFound((c) => new Problem("not-found", c.req.path).toResponse(c.var.requestId));
  app.onError((error, c) => asProblem(error, c, log).toResponse(c.var.requestId));
  return Object.assign(app, { quick });
}

/** What the caller may know of an error; what only we should know goes to the log. */
function asProblem(error: Error, c: HonoContext<Context>, log: Log): Problem {
  if (error instanceof Problem) return error;
  if (c.req.raw.signal.aborted) return new Problem("client-gone", "");
  const { stack = error.message } = error;
  log({ level: "error", message: "failure", request: c.var.requestId, path: c.req.path, stack });
  return new Problem("internal", "");
}
