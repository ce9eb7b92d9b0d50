import { measures as all, findSum, type Measure, units } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { tableOf } from "../tables/table.ts";
import { editionParameter } from "./edition.ts";
import { problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { formShape } from "./shapes.ts";

const label = z.object({ zh: z.string(), en: z.string() });

const side = z
  .object({ name: z.string(), terms: z.array(z.string()) })
  .openapi({ description: "A sum of cells and of lines with a total; filing.* are counted" });

const row = z
  .object({
    key: z.string(),
    label,
    definition: label,
    law: label.nullable().openapi({ description: "Where the law says what is counted" }),
    unit: z.enum(units),
    source: z.enum(["cells", "filing"]),
    numerator: side,
    denominator: side.nullable(),
    better: z.enum(["more", "less"]).nullable(),
    forms: z.array(formShape).openapi({ description: "The forms that ask for all it needs" }),
    breaks: z
      .array(z.object({ year: z.int(), reason: label }))
      .openapi({ description: "Years that may not be compared with those before" }),
  })
  .openapi("Measure");

const answer = z.object({ edition: z.int(), rows: z.array(row) }).openapi("Measures");

const layout = tableOf({ zh: "指标", en: "Measures" }, row);

const route = createRoute({
  method: "get",
  path: "/api/measures",
  "x-example": "/api/measures",
  summary: "What can be asked for, with definitions",
  request: { query: z.strictObject({ edition: editionParameter }) },
  responses: {
    200: { description: "A row a measure", content: { "application/json": { schema: answer } } },
    ...problemResponses,
  },
});

const toRow = (measure: Measure): z.infer<typeof row> => ({
  ...measure,
  numerator: sideOf(measure.numerator),
  denominator: measure.denominator === null ? null : sideOf(measure.denominator),
  forms: [...measure.forms],
  breaks: [...measure.breaks],
});

const sideOf = (name: string): z.infer<typeof side> => ({
  name,
  terms: [...(findSum(name)?.terms ?? [])],
});

/** `/api/measures`: every measure as data, the same in all editions. */
export const measures = question(route, layout, async ({ edition }) => ({
  edition: edition.number,
  rows: all.map(toRow),
}));
