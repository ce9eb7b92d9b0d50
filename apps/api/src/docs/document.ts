import type { Endpoint } from "../endpoints/router.ts";
import { usualLimit } from "../http/rate-limit.ts";

const description = `Answers about the annual reports of Chinese agencies on open government information.

**Figures.** Every figure comes with its numerator, denominator, the reports counted and, as \`coverage\`, the agencies expected and how many reports are generated sample data. \`/api/cells\` takes the parameters of any question and gives the cells behind its figures.

**Editions.** An edition never changes. Without \`edition\` the current one answers; every answer says which that was.

**Formats.** JSON, or by suffix (\`/api/trend.csv\`) or \`Accept\` header CSV (UTF-8 with byte order mark), XLSX and Parquet; what can be drawn also as a picture (\`/api/trend.svg\`, \`/api/trend.png?scale=2\`) that says in itself what it shows and rests on. A file of a paged question holds all pages unless \`limit\` or \`offset\` is given.

**Paging and order.** \`limit\` and \`offset\`; \`total\` counts all rows. Rows always come in one order, which each question states; equal ones are ordered by id.

**Caching.** Answers carry a strong \`ETag\`, known without asking the edition: a request with \`If-None-Match\` is answered 304. Answers of a named edition may be kept for an hour, others are to be asked for anew.

**Limits.** Addresses other than this machine's may ask ${usualLimit.burst} questions at once and ${usualLimit.perSecond} a second on and on; beyond that the answer is 429 with \`Retry-After\`. An answer that takes longer than 30 seconds is given up.

**Problems** are \`application/problem+json\` (RFC 9457); \`errors\` points at each parameter that cannot be used (\`/query/from\`), \`requestId\` is the one in the log. Unknown parameters are refused, as are parameters given twice.`;

/** The OpenAPI document of an app: what every question takes and answers. */
export const openApiOf = (app: Endpoint) =>
  app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Gongkai",
      version: "0.1.0",
      description,
      license: { name: "MIT" },
    },
    servers: [{ url: "/" }],
  });
