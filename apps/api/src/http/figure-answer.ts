import { z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import type { Given } from "../endpoints/given.ts";
import { parsed } from "../endpoints/parsed.ts";
import type { ServedEdition } from "../library/served-editions.ts";
import { captionOf } from "../pictures/caption.ts";
import type { Chart } from "../pictures/chart.ts";
import { draw } from "../pictures/drawing.ts";
import { pictureOf } from "../pictures/option.ts";
import { sheetOf } from "../tables/sheet.ts";
import type { Layout } from "../tables/table.ts";
import { answerWith, type Question } from "./answering.ts";
import type { Context } from "./context.ts";
import { type Format, formats, type PictureFormat } from "./format.ts";
import { today } from "./today.ts";

/** Of PNG pictures, besides the parameters of the question. */
export const scaleParameter = {
  scale: z.coerce.number().int().min(1).max(2).optional().openapi({
    description: "Of `.png` only: how many times as large it is drawn",
  }),
};

/** Parameters without that of the picture, and its value; any other format than PNG has no such parameter. */
export function withoutScale(given: Given, format: Format) {
  if (format !== "png") return { given, scale: undefined };
  const { scale: asked, ...rest } = given;
  const { scale = 1 } = parsed(z.object(scaleParameter), { scale: asked }, "query");
  return { given: rest, scale };
}

interface Figure<Answer> {
  readonly format: PictureFormat;
  readonly scale: number | undefined;
  readonly layout: Layout<Answer>;
  readonly chart: (answer: Answer) => Chart;
  readonly filters: Readonly<Record<string, string>>;
}

/** Answers with a figure that stands alone: its title, what was asked, on how much it rests, edition and source are in it. */
export function figureAnswer<Answer>(
  c: HonoContext<Context>,
  question: Question,
  { layout, chart, filters, format, scale }: Figure<Answer>,
  ask: (edition: ServedEdition) => Promise<Answer>,
): Promise<Response> {
  const origin = { filters, built: question.edition.built, made: today(), link: c.req.url };
  const write = async (answer: Answer) => {
    const { sheet } = sheetOf(layout, answer, async function* () {});
    const picture = pictureOf(chart(answer), captionOf(sheet, origin));
    const body = await draw({ picture, scale });
    return { type: format === "svg" ? `${formats.svg}; charset=utf-8` : formats.png, body };
  };
  return answerWith(c, question, ask, write);
}
