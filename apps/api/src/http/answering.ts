import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Context as HonoContext } from "hono";
import { Problem } from "../endpoints/problem.ts";
import { answersVersion } from "../library/reader-version.ts";
import type { ServedEdition } from "../library/served-editions.ts";
import type { Answer } from "./answers.ts";
import { type Coding, codingFor, packed } from "./coding.ts";
import type { Context } from "./context.ts";
import { Turns } from "./turns.ts";

type C = HonoContext<Context>;

/** What an answer is an answer to. */
export interface Question {
  readonly edition: ServedEdition;
  /** The question and its parameters, written in one way. */
  readonly key: string;
  /** Whether the edition was named: then the answer never changes. */
  readonly pinned: boolean;
}

/** An answer whole, or as it is made. */
type Sent = Omit<Answer, "body"> & { readonly body: Answer["body"] | ReadableStream };

/** How long an answer may be in the making. */
const longest = 30_000;

/** Some for each processor: while one question is read or written, others are computed. */
const turns = new Turns(3 * availableParallelism());

/** Below this size packing gains nothing. */
const worthPacking = 1024;

/** The answer, or that the client has it already, where that is known without asking the edition. */
export function knownAnswer(c: C, question: Question): Response | undefined {
  const tag = tagOf(question);
  c.var.facts.edition = question.edition.number;
  const had = hadBy(c.req.header("if-none-match"), tag);
  if (had) {
    c.set("known", question);
    c.var.facts.answered = "unchanged";
    return c.body(null, 304, headersOf(question, had));
  }
  const coding = codingFor(c.req.header("accept-encoding"));
  const answer = c.var.answers.find(keyOf(question, coding));
  if (!answer) return undefined;
  c.set("known", question);
  c.var.facts.answered = "kept";
  return responseOf(c, question, answer);
}

/** Answers by asking the edition, and keeps the answer. */
export async function answerWith<T>(
  c: C,
  question: Question,
  ask: (edition: ServedEdition) => Promise<T>,
  write: (found: T) => Answer | Promise<Answer> = jsonOf,
): Promise<Response> {
  c.var.facts.edition = question.edition.number;
  c.var.facts.answered = "fresh";
  const coding = codingFor(c.req.header("accept-encoding"));
  const gone = c.req.raw.signal;
  const answer = await c.var.answers.make(keyOf(question, coding), gone, async (left) =>
    inCoding(await write(await inTime(question.edition, left, ask)), coding),
  );
  return responseOf(c, question, answer);
}

/** Asks an edition when its turn has come; its queries end when the asker has left, or after too long a time, which is a problem. */
export function inTime<T>(
  edition: ServedEdition,
  left: AbortSignal,
  ask: (edition: ServedEdition) => Promise<T>,
  milliseconds = longest,
): Promise<T> {
  return turns.take(left, () => {
    const late = AbortSignal.timeout(milliseconds);
    const database = edition.database.until(AbortSignal.any([left, late]));
    return ask({ ...edition, database }).catch((error: unknown) => {
      throw late.aborted ? new Problem("took-too-long", `${milliseconds / 1000} s`) : error;
    });
  });
}

const jsonOf = (body: unknown): Answer => ({
  type: "application/json; charset=utf-8",
  body: Buffer.from(JSON.stringify(body)),
});

export async function inCoding(answer: Answer, coding: Coding | undefined): Promise<Answer> {
  if (coding === undefined || answer.body.byteLength < worthPacking) return answer;
  return { ...answer, body: await packed(coding, answer.body), coding };
}

export function responseOf(
  c: C,
  question: Question,
  { type, body, coding, disposition }: Sent,
): Response {
  const tag = tagOf(question);
  return c.body(body, 200, {
    ...headersOf(question, coding ? `"${tag}-${coding}"` : `"${tag}"`),
    "content-type": type,
    ...(body instanceof Uint8Array && { "content-length": `${body.byteLength}` }),
    ...(coding && { "content-encoding": coding }),
    ...(disposition && { "content-disposition": disposition }),
  });
}

const headersOf = ({ pinned }: Question, etag: string) => ({
  etag,
  "cache-control": pinned ? "max-age=3600" : "no-cache",
  vary: "Accept, Accept-Encoding",
});

export const keyOf = (question: Question, coding: Coding | undefined): string =>
  `${tagOf(question)}|${coding ?? ""}|${question.key}`;

let version: string | undefined;
const tags = new WeakMap<ServedEdition, Map<string, string>>();
const mostTags = 10_000;

/** What stands for an answer: the code that makes it, the edition and the question, so that it is known beforehand. */
function tagOf({ edition, key }: Question): string {
  const known = tags.get(edition) ?? new Map<string, string>();
  tags.set(edition, known);
  const before = known.get(key);
  if (before) return before;
  if (known.size >= mostTags) known.clear();
  const tag = newTag(edition, key);
  known.set(key, tag);
  return tag;
}

function newTag(edition: ServedEdition, key: string): string {
  version ??= answersVersion();
  return createHash("sha256")
    .update(`${version}\n${edition.number}\n${edition.built}\n${key}`)
    .digest("base64url")
    .slice(0, 22);
}

/** The tag under which a client has the answer, in any coding. */
function hadBy(ifNoneMatch: string | undefined, tag: string): string | undefined {
  return ifNoneMatch
    ?.split(",")
    .map((one) => one.trim().replace(/^W\//u, ""))
    .find((one) => one.startsWith(`"${tag}`));
}
