import { z } from "@hono/zod-openapi";
import { coverageSchema } from "./coverage.ts";
import type { Selection } from "./selection.ts";

/** What every answer says of itself: its edition, its basis, and year by year what it rests on. */
export const answerShape = z.object({
  edition: z.int(),
  basis: z.enum(["units", "consolidated"]),
  coverage: z.array(coverageSchema),
});

/** The edition and the basis of an answer. */
export const headingOf = ({ edition, filters }: Selection) => ({
  edition: edition.number,
  basis: filters.basis,
});

/** The response of a question whose answer is JSON. */
export const answered = <Shape extends z.ZodType>(description: string, schema: Shape) => ({
  200: { description, content: { "application/json": { schema } } },
});
