import { z } from "zod";

/**
 * What is known of a file besides its content; a reading rests on it as on the content. `published` is for reports that
 * do not say it themselves.
 */
const facts = z.object({
  fileName: z.string().exactOptional(),
  agency: z.string().exactOptional(),
  region: z.string().exactOptional(),
  year: z.int().exactOptional(),
  scope: z.enum(["unit", "consolidated"]).exactOptional(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  note: z.string().nullable(),
});

export type Facts = z.infer<typeof facts>;

export const parseFacts = (json: string): Facts => facts.parse(JSON.parse(json));
