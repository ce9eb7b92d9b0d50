import { createRoute, z } from "@hono/zod-openapi";
import { editionOf, editionParameter } from "./edition.ts";
import { Problem, problemResponses } from "./problem.ts";
import { findHeading } from "./report-parts.ts";
import { router } from "./router.ts";
import { reportPath, scopeShape } from "./shapes.ts";

const route = createRoute({
  method: "get",
  path: "/api/source/{agency}/{year}",
  "x-example": "/api/source/410403-services/2023",
  summary: "The original file of a report, as it was loaded",
  description: "Always to be saved, never shown: what a stranger's page would run is not run here.",
  request: {
    params: reportPath,
    query: z.strictObject({ scope: scopeShape.optional(), edition: editionParameter }),
  },
  responses: {
    200: {
      description: "The file, byte by byte",
      content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
    },
    ...problemResponses,
  },
});

/** `/api/source/:agency/:year`: the file that a report was read from. */
export const source = router();
source.openapi(route, async (c) => {
  const { agency, year } = c.req.valid("param");
  const { scope, edition: number } = c.req.valid("query");
  const { database } = await editionOf(c.var.editions, number);
  const heading = await findHeading(database, agency, year, scope);
  const bytes = heading ? await c.var.editions.original(heading.file.sha256) : null;
  if (!heading || !bytes) throw new Problem("unknown-report", `${agency} ${year}`);
  const name = heading.file.file.split("/").at(-1) ?? "report";
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename*=UTF-8''${encoded(name)}`,
    "content-security-policy": "default-src 'none'; sandbox",
  });
});

/** A file name for a header (RFC 8187). */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/gu, (c) => `%${c.charCodeAt(0).toString(16)}`);
