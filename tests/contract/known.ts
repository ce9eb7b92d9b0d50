import { z } from "zod";
import { openApi } from "./document.ts";

const regions = z.object({ rows: z.array(z.object({ code: z.string() })) });
const agencies = z.object({ rows: z.array(z.object({ id: z.string() })) });

/** The description of an API, and what its library holds. */
export async function contractOf({ get }: { get: (path: string) => Promise<unknown> }) {
  const document = openApi.parse(await get("/api/openapi.json"));
  const known = {
    regions: regions.parse(await get("/api/regions")).rows.map(({ code }) => code),
    agencies: agencies.parse(await get("/api/agencies?limit=100")).rows.map(({ id }) => id),
  };
  return { document, known };
}
