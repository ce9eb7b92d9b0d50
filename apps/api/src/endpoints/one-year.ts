import { z } from "@hono/zod-openapi";
import type { ServedEdition } from "../library/served-editions.ts";
import type { Filters } from "./filters.ts";
import { Problem } from "./problem.ts";
import { type Selection, selectionOf } from "./selection.ts";

/** Which year a question about one year is asked of, besides `from` and `to`. */
export const yearParameter = {
  year: z.coerce.number().int().min(2000).max(2100).optional().openapi({
    description: "The year; without it the last one of those from `from` to `to`",
  }),
};

/** The selection of one year: the one named, else the last of those that the filters leave. */
export async function selectionOfYear(
  edition: ServedEdition,
  { year: asked, ...filters }: Filters & { readonly year?: number | undefined },
  options?: { readonly apart?: boolean },
): Promise<{ selection: Selection; year: number }> {
  const { from, to } = filters;
  const years = { from: from ?? asked, to: to ?? asked };
  const found = await selectionOf(edition, { ...filters, ...years }, options);
  const year = asked ?? found.span.to;
  if (year < found.span.from || year > found.span.to)
    throw Problem.ofParameter("year", `${year} lies outside ${found.span.from}–${found.span.to}`);
  return { selection: { ...found, span: { from: year, to: year } }, year };
}
