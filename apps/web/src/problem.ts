/** What the API says when it has no answer (RFC 9457). */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail?: string;
  requestId?: string;
}

export class Problem extends Error {
  override name = "Problem";
  readonly document: ProblemDocument;

  constructor(document: ProblemDocument) {
    super(document.title || document.type);
    this.document = document;
  }
}

/** The problem that a response states; its bare status where it states none. */
export async function problemFrom(response: Response): Promise<Problem> {
  const said: unknown = await response.json().catch(() => null);
  const text = (key: string) => {
    const value: unknown =
      typeof said === "object" && said !== null ? Reflect.get(said, key) : null;
    return typeof value === "string" ? value : undefined;
  };
  const detail = text("detail");
  const requestId = text("requestId") ?? response.headers.get("x-request-id") ?? undefined;
  return new Problem({
    type: text("type") ?? "about:blank",
    title: text("title") ?? `HTTP ${response.status}`,
    status: response.status,
    ...(detail !== undefined && { detail }),
    ...(requestId !== undefined && { requestId }),
  });
}

const endsWith = (error: unknown, end: string): boolean =>
  error instanceof Problem && error.document.type.endsWith(end);

/** Whether nothing has ever been loaded. */
export const isFirstRun = (error: unknown): boolean => endsWith(error, "/no-edition");

export const isNotFound = (error: unknown): boolean =>
  error instanceof Problem && error.document.status === 404;

/** Only what may pass by itself is asked again: no answer, or a gateway's. */
export const mayPass = (error: unknown): boolean =>
  error instanceof Problem && [0, 429, 502, 504].includes(error.document.status);

/** Whether the question itself was not accepted, so that asking again is of no use. */
export const isRefused = (error: unknown): boolean =>
  error instanceof Problem && [400, 404, 422].includes(error.document.status);
