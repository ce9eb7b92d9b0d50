import type { Context as HonoContext } from "hono";
import type { ServedEdition } from "../library/served-editions.ts";
import { captionOf } from "../pictures/caption.ts";
import { type Chart, unitOf } from "../pictures/chart.ts";
import { optionOf } from "../pictures/option.ts";
import { svgOf } from "../pictures/svg.ts";
import { sheetOf } from "../tables/sheet.ts";
import type { Layout } from "../tables/table.ts";
import { answerWith, type Question } from "./answering.ts";
import type { Context } from "./context.ts";
import { formats } from "./format.ts";

interface Figure<Answer> {
  readonly layout: Layout<Answer>;
  readonly chart: (answer: Answer) => Chart;
  readonly filters: Readonly<Record<string, string>>;
}

/** Answers with a figure that stands alone: its title, what was asked, on how much it rests, edition and source are in it. */
export function figureAnswer<Answer>(
  c: HonoContext<Context>,
  question: Question,
  { layout, chart, filters }: Figure<Answer>,
  ask: (edition: ServedEdition) => Promise<Answer>,
): Promise<Response> {
  const origin = { filters, built: question.edition.built, link: c.req.url };
  const write = async (answer: Answer) => {
    const { sheet } = sheetOf(layout, answer, async function* () {});
    const { unit, ...drawn } = chart(answer);
    const { measure } = sheet.said;
    const inUnit = { ...drawn, unit: unit ?? (measure === undefined ? null : unitOf([measure])) };
    const svg = await svgOf(optionOf(inUnit, captionOf(sheet, origin)));
    return { type: `${formats.svg}; charset=utf-8`, body: Buffer.from(svg) };
  };
  return answerWith(c, question, ask, write);
}
