import { createRoute, z } from "@hono/zod-openapi";
import { schemaVersion } from "../database/schema.ts";
import { formatFor, isPicture } from "../http/format.ts";
import { inAllFormats, tableAnswer } from "../http/table-answer.ts";
import type { ServedEditions } from "../library/served-editions.ts";
import type { Layout } from "../tables/table.ts";
import { editionOf } from "./edition.ts";
import { givenOnce, normalQuery, withUsual } from "./given.ts";
import { pagesOf } from "./pages.ts";
import { pageParameters } from "./paging.ts";
import { parsed } from "./parsed.ts";
import { Problem, problemResponses } from "./problem.ts";
import { router } from "./router.ts";
import { markOf, syntheticShape } from "./synthetic-mark.ts";

const row = z
  .object({
    ...{ edition: z.int(), built: z.string() },
    ...{ reports: z.int(), agencies: z.int(), synthetic: z.int() },
  })
  .openapi("Edition");

const query = z.strictObject(pageParameters(20, 20));

const answer = z
  .object({
    current: z.int().nullable(),
    total: z.int().openapi({ description: "Editions that are kept, of which these are a page" }),
    editions: z.array(row),
  })
  .openapi("Editions");

type Answer = z.infer<typeof answer>;

const layout: Layout<Answer> = {
  label: { zh: "版次目录", en: "Editions" },
  row: row.extend({ current: z.boolean(), generated: z.int(), synthetic: syntheticShape }),
  rows: ({ current, editions }) =>
    editions.map(({ synthetic: generated, ...one }) => ({
      ...{ ...one, generated, current: one.edition === current },
      synthetic: markOf(one.reports, generated),
    })),
};

export const route = createRoute({
  method: "get",
  path: "/api/editions",
  "x-example": "/api/editions",
  summary: "The editions of the library, newest first",
  request: { query },
  responses: {
    200: { description: "A row an edition", content: { "application/json": { schema: answer } } },
    ...problemResponses,
  },
});

/** `/api/editions`: what can be answered from. What is kept changes without a new edition, so no answer is. */
export const editions = router();
editions.openAPIRegistry.registerPath(inAllFormats(route, layout));
editions.get(route.getRoutingPath(), async (c) => {
  const given = givenOnce(c.req.queries());
  const asked = parsed(query, given, "query");
  const format = formatFor(c.req.raw, c.req.header("accept"));
  if (isPicture(format)) throw new Problem("not-found", "this question has no figure");
  if (format === "json")
    return c.json(await listed(c.var.editions, asked), 200, { "cache-control": "no-cache" });
  const edition = await editionOf(c.var.editions);
  const filters = withUsual(given, query);
  const kept = (await c.var.editions.numbers()).join();
  const key = `${c.req.path}.${format}?${normalQuery(given, query)} ${kept}`;
  const pages = pagesOf(query, given, async (page) => ({
    ...(await listed(c.var.editions, parsed(query, page, "query"))),
    edition: edition.number,
  }));
  return tableAnswer(c, { edition, key, pinned: false }, layout, { format, filters, pages });
});

async function listed(
  served: ServedEditions,
  { limit, offset }: z.output<typeof query>,
): Promise<Answer> {
  const numbers = (await served.numbers()).toReversed();
  const page = numbers.slice(offset, offset + limit);
  const rows = await Promise.all(page.map((number) => described(served, number)));
  return { current: await served.currentNumber(), total: numbers.length, editions: rows.flat() };
}

/** Nothing of an edition that this version cannot answer from. */
async function described(served: ServedEditions, edition: number): Promise<z.infer<typeof row>[]> {
  const head = await served.head(edition);
  if (head?.version !== schemaVersion) return [];
  const { built, reports, agencies, synthetic } = head;
  return [{ edition, built, reports, agencies, synthetic }];
}
