import type { z } from "@hono/zod-openapi";
import type { route as agencies } from "./agencies.ts";
import type { route as applicants } from "./applicants.ts";
import type { route as cells } from "./cells.ts";
import type { route as chain } from "./chain.ts";
import type { route as changes } from "./changes.ts";
import type { route as compare } from "./compare.ts";
import type { route as disclosure } from "./disclosure.ts";
import type { route as disputes } from "./disputes.ts";
import type { route as distribution } from "./distribution.ts";
import type { route as editions } from "./editions.ts";
import type { route as filing } from "./filing.ts";
import type { route as findings } from "./findings.ts";
import type { route as flow } from "./flow.ts";
import type { route as gap } from "./gap.ts";
import type { route as map } from "./map.ts";
import type { route as outcomes } from "./outcomes.ts";
import type { route as quality } from "./quality.ts";
import type { route as ranking } from "./ranking.ts";
import type { route as regions } from "./regions.ts";
import type { route as reports } from "./reports.ts";
import type { route as search } from "./search.ts";
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
  readonly applicants: Asked<typeof applicants>;
  readonly cells: Asked<typeof cells>;
  readonly chain: Asked<typeof chain>;
  readonly changes: Asked<typeof changes>;
  readonly compare: Asked<typeof compare>;
  readonly disclosure: Asked<typeof disclosure>;
  readonly disputes: Asked<typeof disputes>;
  readonly distribution: Asked<typeof distribution>;
  readonly editions: Asked<typeof editions>;
  readonly filing: Asked<typeof filing>;
  readonly findings: Asked<typeof findings>;
  readonly flow: Asked<typeof flow>;
  readonly gap: Asked<typeof gap>;
  readonly map: Asked<typeof map>;
  readonly outcomes: Asked<typeof outcomes>;
  readonly quality: Asked<typeof quality>;
  readonly ranking: Asked<typeof ranking>;
  readonly regions: Asked<typeof regions>;
  readonly reports: Asked<typeof reports>;
  readonly search: Asked<typeof search>;
  readonly trend: Asked<typeof trend>;
}
