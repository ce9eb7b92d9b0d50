import { z } from "@hono/zod-openapi";
import type { Given } from "./given.ts";

const paged = z.object({
  properties: z.object({ limit: z.object({ maximum: z.int() }), offset: z.unknown() }),
});

/** A first answer, and those with what it has no room for. */
export interface Pages<Answer> {
  readonly first: Answer;
  readonly more: () => AsyncIterable<Answer>;
}

const counted = z.object({ total: z.int() });

/** All pages of an answer, of which the client named none; the one page that he named; or the answer without pages. */
export async function pagesOf<Answer>(
  schema: z.ZodType,
  given: Given,
  ask: (given: Given) => Promise<Answer>,
): Promise<Pages<Answer>> {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const limit = paged.safeParse(json).data?.properties.limit.maximum;
  const whole = limit !== undefined && !("limit" in given) && !("offset" in given);
  if (!whole) return { first: await ask(given), more: async function* () {} };
  const page = (offset: number) => ask({ ...given, limit: String(limit), offset: String(offset) });
  const first = await page(0);
  const { total } = counted.parse(first);
  async function* more() {
    for (let offset = limit ?? total; offset < total; offset += limit ?? total)
      yield await page(offset);
  }
  return { first, more };
}
