import type { Questions } from "gongkai";
import { Problem, problemFrom } from "./problem.ts";

/** The parameters of a question as the API takes them; what is undefined is left to the API. */
type Query<Name extends keyof Questions> = Questions[Name]["query"];

/** An answer with the address that gives it again. */
export type Answered<Name extends keyof Questions> = Questions[Name]["answer"] & {
  readonly asked: string;
};

/**
 * Asks a question of the API by its name, which is its path; `path` are the parts behind it. Ends when nobody waits for
 * the answer any more. What the API cannot answer is thrown as the problem that it states.
 */
export async function ask<Name extends keyof Questions>(
  question: Name,
  query: Query<Name>,
  signal: AbortSignal,
  path: readonly string[] = [],
): Promise<Answered<Name>> {
  const asked = addressOf([question, ...path], query);
  const response = await fetch(asked, { signal }).catch(unreached);
  const body = await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response.status, body);
  return { ...body, asked };
}

function addressOf(path: readonly string[], query: object): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(said.map(([key, value]) => [key, String(value)]));
  return `/api/${path.map(encodeURIComponent).join("/")}${search.size > 0 ? `?${search}` : ""}`;
}

function unreached(error: unknown): never {
  throw error instanceof TypeError ? new Problem({ type: "unreachable", status: 0 }) : error;
}
