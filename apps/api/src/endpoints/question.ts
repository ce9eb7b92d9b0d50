import type { RouteConfig, z } from "@hono/zod-openapi";
import { answerWith, inTime, knownAnswer } from "../http/answering.ts";
import { figureAnswer, withoutScale } from "../http/figure-answer.ts";
import { isPicture } from "../http/format.ts";
import { inAllFormats, tableAnswer } from "../http/table-answer.ts";
import type { ServedEdition } from "../library/served-editions.ts";
import type { Layout } from "../tables/table.ts";
import { askedBy } from "./asked.ts";
import { editionOf } from "./edition.ts";
import { withUsual } from "./given.ts";
import { pagesOf } from "./pages.ts";
import { parsed } from "./parsed.ts";
import { Problem } from "./problem.ts";
import { type Endpoint, router } from "./router.ts";

/** A question as it is documented: its parameters and what answers it. */
type Route<Query extends z.ZodType, Answer extends z.ZodType> = RouteConfig & {
  readonly getRoutingPath: () => string;
  readonly request: { readonly query: Query };
  readonly responses: {
    readonly 200: {
      readonly content: { readonly "application/json": { readonly schema: Answer } };
    };
  };
};

/** What a question is asked with. Queries to the edition's database end when nobody waits for the answer any more. */
interface Asked<Query> {
  readonly edition: ServedEdition;
  readonly query: Query;
  /** The variable parts of the address. */
  readonly path: Readonly<Record<string, string>>;
}

/**
 * The endpoint of a question. Answers are kept by edition and parameters; a client that has the answer already is told
 * so without asking anew.
 */
export function question<Query extends z.ZodType, Answer extends z.ZodType>(
  route: Route<Query, Answer>,
  layout: Layout<z.input<Answer>>,
  ask: (asked: Asked<z.output<Query>>) => Promise<z.input<Answer>>,
): Endpoint {
  const endpoint = router();
  endpoint.openAPIRegistry.registerPath(inAllFormats(route, layout));
  const schema = route.request.query;
  const take = askedBy(schema);
  endpoint.get(route.getRoutingPath(), async (c) => {
    const { given, number, format, key } = take(c);
    const pinned = number !== undefined;
    const served = await c.var.editions.get(number);
    const known = served && knownAnswer(c, { edition: served, key, pinned });
    if (known) return known;
    const { given: rest, scale } = withoutScale(given, format);
    const query = parsed(schema, rest, "query");
    const edition = served ?? (await editionOf(c.var.editions, number));
    const path = c.req.param();
    const asked = { edition, key, pinned };
    if (isPicture(format)) {
      const { chart } = layout;
      if (!chart) throw new Problem("not-found", "this question has no figure");
      const figure = { layout, chart, filters: withUsual(rest, schema), format, scale };
      return figureAnswer(c, asked, figure, (bound) => ask({ edition: bound, query, path }));
    }
    if (format === "json")
      return answerWith(c, asked, (bound) => ask({ edition: bound, query, path }));
    const pages = pagesOf(schema, given, (page) =>
      inTime(edition, c.req.raw.signal, (bound) =>
        ask({ edition: bound, query: parsed(schema, page, "query"), path }),
      ),
    );
    return tableAnswer(c, asked, layout, { format, filters: withUsual(given, schema), pages });
  });
  return endpoint;
}
