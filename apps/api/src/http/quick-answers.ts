import type { IncomingMessage, ServerResponse } from "node:http";
import type { Context as HonoContext, MiddlewareHandler } from "hono";
import type { ServedEditions } from "../library/served-editions.ts";
import { keyOf } from "./answering.ts";
import type { Answers } from "./answers.ts";
import { codingFor } from "./coding.ts";
import type { Context } from "./context.ts";
import type { Observer } from "./observed.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { RequestFacts } from "./request-facts.ts";
import { requestIdOf } from "./request-id.ts";
import { SentHeaders } from "./sent-headers.ts";
import { today } from "./today.ts";

/** What quick answers share with all others. */
interface Desk {
  readonly served: ServedEditions;
  readonly answers: Answers;
  readonly observer: Observer;
  readonly limiter: RateLimiter;
}

/** An answer as it was sent. Its bytes are not held here, but found among those kept. */
interface Known {
  readonly status: number;
  readonly headers: SentHeaders;
  readonly path: string;
  readonly facts: RequestFacts;
  readonly edition: number;
  readonly built: string;
  /** Whether the request names the edition. */
  readonly pinned: boolean;
  /** Under which the bytes are kept, where it has any. */
  readonly key: string | undefined;
}

/** So many requests are remembered, and how long they may be. */
const most = 2000;
const longest = 2000;

/**
 * Answers a request that is put in the same words as one before it whose answer was known then, and is now: with the
 * same bytes, without asking the app. It is identified, limited, counted and logged like any other.
 */
export class QuickAnswers {
  private readonly desk: Desk;
  private readonly known = new Map<string, Known>();

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** Whether it has answered; what it has not is for the app to answer. */
  answer(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
    const words = wordsOf(incoming);
    const known = words === undefined ? undefined : this.known.get(words);
    if (!known || !this.isCurrent(known)) return false;
    const body = known.key === undefined ? undefined : this.desk.answers.find(known.key)?.body;
    if (known.key !== undefined && !body) return false;
    const { limiter, observer } = this.desk;
    if (limiter.secondsToWait(incoming.socket.remoteAddress) > 0) return false;
    const began = observer.begin();
    const { status, headers, path, facts } = known;
    const request = requestIdOf(incoming.headers["x-request-id"]?.toString());
    outgoing.writeHead(status, headers.for(request)).end(body);
    observer.end(began, { request, method: "GET", path, status }, facts);
    return true;
  }

  /** Remembers what the app answered out of what it knew. */
  remember(c: HonoContext<Context>, incoming: IncomingMessage): void {
    const { known: question, secureHeadersNonce, facts } = c.var;
    const words = wordsOf(incoming);
    if (!question || words === undefined || words.length > longest) return;
    const { status, headers } = c.res;
    const key = keyOf(question, codingFor(c.req.header("accept-encoding")));
    if (status !== 304 && !isWhole(headers, this.desk.answers.find(key)?.body)) return;
    const { number: edition, built } = question.edition;
    if (this.known.size >= most) this.known.clear();
    this.known.set(words, {
      ...{ status, path: c.req.path, facts, edition, built, pinned: question.pinned },
      headers: new SentHeaders(headers, secureHeadersNonce),
      key: status === 304 ? undefined : key,
    });
  }

  private isCurrent({ edition, built, pinned }: Known): boolean {
    const now = this.desk.served.at(pinned ? edition : undefined);
    return now?.number === edition && now.built === built;
  }
}

/** Lets quick answers remember what went through the app. */
export const remembered =
  (quick: QuickAnswers): MiddlewareHandler<Context> =>
  async (c, next) => {
    await next();
    if (c.var.known && c.env?.incoming) quick.remember(c, c.env.incoming);
  };

/** All of a request that its answer depends on; none of one that is no plain question. */
function wordsOf({ method, url = "", headers }: IncomingMessage): string | undefined {
  if (method !== "GET" || !url.startsWith("/api/")) return undefined;
  if (headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined)
    return undefined;
  const { host, accept, "accept-encoding": coding, "if-none-match": had } = headers;
  return `${url}\n${host}\n${accept}\n${coding}\n${had}\n${today()}`;
}

/** Whether the bytes that are kept are those that were sent, not packed once more on their way. */
const isWhole = (headers: Headers, body: Uint8Array | undefined): boolean =>
  body !== undefined && headers.get("content-length") === `${body.byteLength}`;
