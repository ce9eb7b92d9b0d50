import type { Dictionary } from "./i18n/zh.ts";

/** What the API says when it has no answer (RFC 9457). */
export interface ProblemDocument {
  readonly type: string;
  readonly status: number;
  readonly title?: string;
  readonly detail?: string;
  readonly requestId?: string;
}

export class Problem extends Error {
  override name = "Problem";
  readonly document: ProblemDocument;

  constructor(document: ProblemDocument) {
    super(document.title ?? document.type);
    this.document = document;
  }
}

/** The problem that a response's body states; its bare status where it states none. */
export function problemFrom(status: number, body: unknown): Problem {
  const said = (key: string) => {
    const value: unknown =
      typeof body === "object" && body !== null ? Reflect.get(body, key) : null;
    return typeof value === "string" && value !== "" ? { [key]: value } : {};
  };
  return new Problem({
    type: "about:blank",
    title: `HTTP ${status}`,
    ...said("type"),
    ...said("title"),
    ...said("detail"),
    ...said("requestId"),
    status,
  });
}

/** Why there is no edition to answer from: nothing was ever loaded, or what was must be read again; null where there is one. */
export function noEdition(error: unknown): "no-edition" | "old-library" | null {
  if (!(error instanceof Problem)) return null;
  return (
    (["no-edition", "old-library"] as const).find((one) =>
      error.document.type.endsWith(`/${one}`),
    ) ?? null
  );
}

export const isNotFound = (error: unknown): boolean =>
  error instanceof Problem && error.document.status === 404;

/** Whether the question itself was not accepted, so that asking again is of no use. */
export const isRefused = (error: unknown): boolean =>
  error instanceof Problem && [400, 404, 422].includes(error.document.status);

/** Only what may pass by itself is asked again: no answer, or a gateway's. */
export const mayPass = (error: unknown): boolean =>
  error instanceof Problem && [0, 429, 502, 504].includes(error.document.status);

/** What happened, in the reader's language where the kind is known, else in the API's own words. */
export function sayProblem(error: unknown, { problem }: Dictionary): string {
  if (!(error instanceof Problem) || error.document.status === 0) return problem.unreachable;
  const { type, title = "", detail = "" } = error.document;
  const kinds: Record<string, (detail: string) => string> = problem.kinds;
  const say = kinds[type.slice(type.lastIndexOf("/") + 1)];
  return say
    ? say(detail.replace(/^(?:region|agency): /u, ""))
    : [title, detail].filter(Boolean).join(" — ");
}
