import type { z } from "@hono/zod-openapi";
import { type ParameterError, Problem } from "./problem.ts";

/** What a schema makes of parameters; what does not fit is a problem that points at each that is wrong. */
export function parsed<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  target: "query" | "param",
): z.output<Schema> {
  const result = schema.safeParse(given);
  if (!result.success) throw problemOf(result.error, target);
  return result.data;
}

/** The problem that parameters do not fit their schema. */
export function problemOf(error: z.ZodError, target: string): Problem {
  const errors = error.issues.flatMap((issue) => errorsOf(issue, target));
  const detail = errors.map((e) => `${e.pointer.split("/").at(-1)}: ${e.detail}`).join("; ");
  return new Problem("invalid-request", detail, errors);
}

/** One error a parameter; each that is not known is named. */
function errorsOf(issue: z.core.$ZodIssue, target: string): ParameterError[] {
  const at = (name: string) => `/${target}/${name}`;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ pointer: at(key), detail: "there is no such parameter" }));
  return [{ pointer: at(issue.path.join("/")), detail: issue.message }];
}
