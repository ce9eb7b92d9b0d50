import type { z } from "@hono/zod-openapi";
import type { route as agencies } from "./agencies.ts";
import type { route as editions } from "./editions.ts";
import type { route as filing } from "./filing.ts";
import type { route as outcomes } from "./outcomes.ts";
import type { route as ranking } from "./ranking.ts";
import type { route as regions } from "./regions.ts";
import type { route as reports } from "./reports.ts";
import type { route as trend } from "./trend.ts";

interface Json {
  readonly content: { readonly "application/json": { readonly schema: z.ZodType } };
}

/** What a client asks and is answered, as the route declares it. */
interface Asked<Route extends { request?: { query?: z.ZodType }; responses: { 200: Json } }> {
  readonly query: Route["request"] extends { query: infer Query extends z.ZodType }
    ? z.input<Query>
    : Record<never, never>;
  readonly answer: z.output<Route["responses"][200]["content"]["application/json"]["schema"]>;
}

/** The questions that the web app asks, by name. */
export interface Questions {
  readonly agencies: Asked<typeof agencies>;
  readonly editions: Asked<typeof editions>;
  readonly filing: Asked<typeof filing>;
  readonly outcomes: Asked<typeof outcomes>;
  readonly ranking: Asked<typeof ranking>;
  readonly regions: Asked<typeof regions>;
  readonly reports: Asked<typeof reports>;
  readonly trend: Asked<typeof trend>;
}
