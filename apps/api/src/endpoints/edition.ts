import { z } from "@hono/zod-openapi";
import type { ServedEdition, ServedEditions } from "../library/served-editions.ts";
import { Problem } from "./problem.ts";

export const editionParameter = z.coerce
  .number()
  .int()
  .positive()
  .optional()
  .openapi({ description: "The edition to answer from; the current one if not given", example: 1 });

/** The edition to answer from, or the problem that there is none. */
export async function editionOf(editions: ServedEditions, number?: number): Promise<ServedEdition> {
  const edition = await editions.get(number);
  if (edition) return edition;
  const last = (await editions.numbers()).at(-1) ?? 0;
  if (number !== undefined)
    throw new Problem(number < last ? "pruned-edition" : "unknown-edition", `${number}`);
  throw new Problem("no-edition", "gongkai load PATH…");
}
