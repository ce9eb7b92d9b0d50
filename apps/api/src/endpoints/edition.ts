import { z } from "@hono/zod-openapi";
import type { ServedEdition, ServedEditions } from "../library/served-editions.ts";
import type { Given } from "./given.ts";
import { parsed } from "./parsed.ts";
import { Problem } from "./problem.ts";

export const editionParameter = z.coerce
  .number()
  .int()
  .min(1)
  .max(999_999)
  .optional()
  .openapi({ description: "The edition to answer from; the current one if not given", example: 1 });

/** The number of the edition that parameters ask for. */
export const editionAsked = ({ edition }: Given): number | undefined =>
  parsed(z.object({ edition: editionParameter }), { edition }, "query").edition;

/** The edition to answer from, or the problem that there is none. */
export async function editionOf(editions: ServedEditions, number?: number): Promise<ServedEdition> {
  const edition = await editions.get(number);
  if (edition) return edition;
  const last = (await editions.numbers()).at(-1) ?? 0;
  if (number !== undefined)
    throw new Problem(number < last ? "pruned-edition" : "unknown-edition", `${number}`);
  if (last > 0) throw new Problem("old-library", "gongkai serve --refresh");
  throw new Problem("no-edition", "gongkai load PATH…");
}
