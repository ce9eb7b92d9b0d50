import type { z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import type { Context } from "../http/context.ts";
import { type Format, formatFor, isPicture } from "../http/format.ts";
import { today } from "../http/today.ts";
import { editionAsked } from "./edition.ts";
import { type Given, givenOnce, normalQuery } from "./given.ts";

/** A question as an address and its headers put it. */
interface Asked {
  readonly given: Given;
  /** The edition that is named. */
  readonly number: number | undefined;
  readonly format: Format;
  /** The same for the same question, however it is put. */
  readonly key: string;
}

/** What a file tells of its making besides its answer: the day in a workbook, where it was asked for in pictures too. */
function tellsOf(format: Format, url: string): string {
  const { origin } = new URL(url);
  if (format === "xlsx") return `#${today()}#${origin}`;
  return isPicture(format) ? `#${origin}` : "";
}

/** So many addresses are remembered. */
const most = 10_000;

/** Takes questions from requests; those that were put in the same words before are not taken apart again. */
export function askedBy(schema: z.ZodType): (c: HonoContext<Context>) => Asked {
  const known = new Map<string, Asked>();
  return (c) => {
    const accept = c.req.header("accept");
    const words = `${c.req.url}\n${accept}\n${today()}`;
    const before = known.get(words);
    if (before) return before;
    const given = givenOnce(c.req.queries());
    const format = formatFor(c.req.raw, accept);
    const key = `${c.req.path}.${format}?${normalQuery(given, schema)}${tellsOf(format, c.req.url)}`;
    const asked = { given, format, key, number: editionAsked(given) };
    if (known.size >= most) known.clear();
    known.set(words, asked);
    return asked;
  };
}
