import type { App } from "gongkai";
import { DetailedError, hc, parseResponse } from "hono/client";
import { Problem, problemFrom } from "./problem.ts";

/** The API by its own types: what is renamed there no longer compiles here. */
export const { api } = hc<App>("/");

/** Ends a request when nobody waits for its answer any more. */
export const until = (signal: AbortSignal) => ({ init: { signal } });

/** The answer that a response holds, or the problem that it states. */
export const answerOf: typeof parseResponse = async (response) => {
  try {
    return await parseResponse(response);
  } catch (error) {
    if (error instanceof DetailedError) throw problemFrom(error.statusCode, error.detail?.data);
    if (error instanceof TypeError) throw new Problem({ type: "unreachable", status: 0 });
    throw error;
  }
};
