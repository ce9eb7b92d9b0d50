import type { RouteConfig } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import type { Pages } from "../endpoints/pages.ts";
import { disposition } from "../tables/file-name.ts";
import { sheetOf } from "../tables/sheet.ts";
import type { Layout } from "../tables/table.ts";
import type { Question } from "./answering.ts";
import type { Context } from "./context.ts";
import { scaleParameter } from "./figure-answer.ts";
import { fileAnswer } from "./file-answer.ts";
import { type FileFormat, formats } from "./format.ts";
import { today } from "./today.ts";

interface Asked<Answer> {
  readonly format: FileFormat;
  /** Every parameter as it was given or is usual. */
  readonly filters: Readonly<Record<string, string>>;
  readonly pages: Promise<Pages<Answer>>;
}

/** Answers with a table as a file. */
export async function tableAnswer<Answer>(
  c: HonoContext<Context>,
  question: Question,
  layout: Layout<Answer>,
  { format, filters, pages }: Asked<Answer>,
): Promise<Response> {
  c.var.facts.answered = "fresh";
  const { first, more } = await pages;
  const { sheet, rows } = sheetOf(layout, first, more);
  const [, , name = ""] = c.req.path.split("/");
  return fileAnswer(c, question, {
    ...{ format, sheet, rows: rows() },
    origin: { filters, built: question.edition.built, made: today(), link: c.req.url },
    disposition: disposition(name, sheet, filters, format),
  });
}

const binary = { schema: z.string().openapi({ format: "binary" }) };

/** A route whose answer is documented in every format that it can be had in. */
export function inAllFormats<Route extends RouteConfig>(
  route: Route,
  { chart }: { readonly chart?: unknown },
): Route {
  const { 200: ok, ...others } = route.responses;
  const files = {
    [formats.csv]: { schema: z.string() },
    [formats.xlsx]: binary,
    [formats.parquet]: binary,
    ...(chart ? { [formats.svg]: { schema: z.string() }, [formats.png]: binary } : {}),
  };
  const content = ok && "content" in ok ? { ...ok.content, ...files } : files;
  const responses = { ...others, 200: { description: "", ...ok, content } };
  const query = route.request?.query;
  if (!chart || !(query instanceof z.ZodObject)) return { ...route, responses };
  return {
    ...{ ...route, responses },
    request: { ...route.request, query: query.extend(scaleParameter) },
  };
}
