import { OpenAPIHono, type z } from "@hono/zod-openapi";
import type { ServedEditions } from "../library/served-editions.ts";
import { type ParameterError, Problem } from "./problem.ts";

/** What handlers find in their context. */
interface Context {
  Variables: { editions: ServedEditions; requestId: string };
}

/** A question's route without the types of its parameters and answer, which would multiply where routes are joined. */
export type Endpoint = OpenAPIHono<Context>;

/** A router whose parameters are checked by their schemas; what does not fit is a problem, not an exception. */
export function router(): Endpoint {
  return new OpenAPIHono<Context>({
    defaultHook(result) {
      if (result.success) return;
      const errors = result.error.issues.flatMap((issue) => errorsOf(issue, result.target));
      const detail = errors.map((e) => `${e.pointer.split("/").at(-1)}: ${e.detail}`).join("; ");
      throw new Problem("invalid-request", detail, errors);
    },
  });
}

/** One error a parameter; each that is not known is named. */
function errorsOf(issue: z.core.$ZodIssue, target: string): ParameterError[] {
  const at = (name: string) => `/${target}/${name}`;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ pointer: at(key), detail: "there is no such parameter" }));
  return [{ pointer: at(issue.path.join("/")), detail: issue.message }];
}
