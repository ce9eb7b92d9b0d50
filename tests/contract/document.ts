import { z } from "zod";

const schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  example: z.unknown().optional(),
});

const parameter = z.object({
  ...{ name: z.string(), in: z.enum(["query", "path"]), required: z.boolean().optional() },
  schema,
});
export type Parameter = z.output<typeof parameter>;

const operation = z.object({
  "x-example": z.string(),
  parameters: z.array(parameter).default([]),
  responses: z.record(
    z.string(),
    z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })).default({}) }),
  ),
});

/** What a test reads of the API's own description. */
export const openApi = z.looseObject({
  paths: z.record(z.string(), z.object({ get: operation })),
});
export type OpenApi = z.output<typeof openApi>;
export type Operation = z.output<typeof operation>;
