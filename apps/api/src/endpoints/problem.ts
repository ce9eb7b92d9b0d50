import { z } from "@hono/zod-openapi";

/** What can go wrong for a caller, with the HTTP status of each. */
const statuses = {
  "invalid-request": 400,
  "not-found": 404,
  "unknown-edition": 404,
  "pruned-edition": 410,
  "unknown-agency": 404,
  "unknown-region": 404,
  "unknown-report": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  "too-many-requests": 429,
  "client-gone": 499,
  "no-edition": 503,
  "old-library": 503,
  "took-too-long": 503,
  internal: 500,
} as const;

export type ProblemCode = keyof typeof statuses;

const titles: Record<ProblemCode, string> = {
  "invalid-request": "The request has a parameter that cannot be used",
  "not-found": "There is nothing at this address",
  "unknown-edition": "There is no such edition",
  "pruned-edition": "This edition is no longer kept; ask without one for the current figures",
  "unknown-agency": "There is no such agency in this edition",
  "unknown-region": "There is no such region in this edition",
  "unknown-report": "There is no such report in this edition",
  "no-edition": "Nothing has been loaded into the library yet",
  "old-library":
    "The library was built by another version, and its originals are not read again yet",
  "method-not-allowed": "This address can only be read",
  "too-large": "A question has no body",
  "too-many-requests": "More was asked than the server answers in the time",
  "client-gone": "The client did not wait for the answer",
  "took-too-long": "The answer took too long and was given up: ask for less",
  internal: "Something went wrong on the server",
};

/** What is wrong with one parameter; the pointer (RFC 6901) leads to it, as in `/query/from`. */
export interface ParameterError {
  readonly pointer: string;
  readonly detail: string;
}

/** An error for the caller, answered as RFC 9457 problem details. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors: readonly ParameterError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: string,
    errors: readonly ParameterError[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.headers = headers;
    this.code = code;
    this.detail = detail;
    this.errors = errors;
  }

  /** A parameter of the query that cannot be used. */
  static ofParameter(parameter: string, detail: string, code: ProblemCode = "invalid-request") {
    const errors = [{ pointer: `/query/${parameter}`, detail }];
    return new Problem(code, `${parameter}: ${detail}`, errors);
  }

  get status() {
    return statuses[this.code];
  }

  toResponse(requestId: string): Response {
    const { code, status, detail, errors } = this;
    const heading = { type: `/problems/${code}`, title: titles[code], status, detail, requestId };
    const body = errors.length > 0 ? { ...heading, errors } : heading;
    return Response.json(body, {
      status,
      headers: {
        "content-type": "application/problem+json; charset=utf-8",
        "cache-control": "no-store",
        "x-request-id": requestId,
        ...this.headers,
      },
    });
  }
}

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: "The parameters that cannot be used, each with a JSON pointer" }),
  })
  .openapi("Problem");

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemSchema } },
});

/** What every endpoint may answer besides its rows; handlers throw them, so their types are kept from the router. */
export const problemResponses: Record<never, never> = {
  400: problem("A parameter cannot be used"),
  404: problem("No such edition, region or report"),
  410: problem("The edition is no longer kept"),
  429: problem("Too many requests; Retry-After says when to ask again"),
  503: problem("Nothing has been loaded yet, or the answer took too long"),
};
