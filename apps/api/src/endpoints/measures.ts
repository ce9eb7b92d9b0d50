import { measures as all, type Measure } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { router } from "./router.ts";

const label = z.object({ zh: z.string(), en: z.string() });

const row = z
  .object({
    key: z.string(),
    label,
    definition: label,
    unit: z.enum(["requests", "cases", "ratio"]),
    numerator: z.array(z.string()),
    denominator: z.array(z.string()).nullable(),
    better: z.enum(["more", "less"]).nullable(),
    breaks: z.boolean(),
  })
  .openapi("Measure");

const answer = z.object({ rows: z.array(row) }).openapi("Measures");

const route = createRoute({
  method: "get",
  path: "/api/measures",
  summary: "What can be asked for, with definitions",
  responses: {
    200: { description: "A row a measure", content: { "application/json": { schema: answer } } },
  },
});

const toRow = ({ numerator, denominator, ...measure }: Measure): z.infer<typeof row> => ({
  ...measure,
  numerator: [...numerator],
  denominator: denominator ? [...denominator] : null,
});

/** `/api/measures`: every measure as data. */
export const measures = router().openapi(route, (c) => c.json({ rows: all.map(toRow) }, 200));
