import { changeOf, contributionToChange, type TwoYears, without } from "@gongkai/model";
import { createRoute, z } from "@hono/zod-openapi";
import { chartOf, unitOf } from "../pictures/chart.ts";
import type { Layout } from "../tables/table.ts";
import { answered, answerShape, headingOf } from "./answer.ts";
import { changeParts } from "./change-parts.ts";
import { coverageOf } from "./coverage.ts";
import { filterParameters } from "./filters.ts";
import { measureParameter } from "./measure-sql.ts";
import { Problem, problemResponses } from "./problem.ts";
import { question } from "./question.ts";
import { selectionOf } from "./selection.ts";
import { syntheticShape } from "./synthetic-mark.ts";

const by = z.enum(["agency", "region", "kind", "level", "outcome"]);

const query = filterParameters.extend({
  measure: measureParameter,
  by: by.default("agency").openapi({ description: "outcome: of `concluded` only" }),
  limit: z.coerce.number().int().min(1).max(200).default(20).openapi({
    description: "The largest contributions that stand alone; the others are added up",
  }),
});

const number = z.number().nullable();
const side = z.object({ numerator: z.number(), denominator: number, value: number });
const figures = {
  before: side,
  now: side,
  change: number,
  contribution: number.openapi({
    description: "Those of all rows and the others add up to the change",
  }),
};

const row = z
  .object({
    ...{ id: z.string().nullable(), name: z.string().nullable(), ...figures },
    synthetic: syntheticShape,
  })
  .openapi("ChangeRow");

const answer = answerShape
  .extend({
    measure: z.string(),
    from: z.int(),
    to: z.int(),
    breaks: z.boolean().openapi({ description: "The series breaks between the two years" }),
    whole: z.object({ before: side, now: side, change: number }),
    without_largest: number.openapi({ description: "The change without its largest contributor" }),
    rows: z.array(row),
    others: z.object({ parts: z.int(), ...figures, synthetic: syntheticShape }),
  })
  .openapi("Changes");

const layout: Layout<z.infer<typeof answer>> = {
  label: { zh: "变化的来源", en: "Contributions to a change" },
  row: row,
  rows: ({ rows, others }) => [
    ...rows,
    ...(others.parts > 0
      ? [{ id: "others", name: `其余 ${others.parts} 项 ${others.parts} others`, ...others }]
      : []),
  ],
  chart: ({ rows, measure }) =>
    chartOf(
      "bars",
      rows.map(({ id, name, contribution }) => ({
        ...{ category: name ?? id ?? "其他", series: "贡献", value: contribution },
      })),
      unitOf(measure),
    ),
};

export const route = createRoute({
  method: "get",
  path: "/api/changes",
  "x-example": "/api/changes?measure=received&region=990000&from=2023&to=2024",
  summary:
    "What drove the change between the first and the last year, by agency, region or outcome",
  description: "Whoever reported in either year counts; one without a report counts as nothing.",
  request: { query },
  responses: { ...answered("A row a contributor, largest first", answer), ...problemResponses },
});

/** `/api/changes`: contributions to a change; they add up. */
export const changes = question(route, layout, async ({ edition, query }) => {
  const { measure, by: split, limit, ...filters } = query;
  if (split === "outcome" && measure.key !== "concluded")
    throw Problem.ofParameter("by", "only `concluded` is made of outcomes");
  const selection = await selectionOf(edition, filters);
  const { from, to } = selection.span;
  if (from === to) throw Problem.ofParameter("to", "there is no change within one year");
  const [coverage, { whole, parts, others, count }] = await Promise.all([
    coverageOf(selection, split === "outcome" ? undefined : split),
    changeParts(selection, measure, { split, limit }),
  ]);
  const per100 = measure.unit === "per_100" ? 100 : 1;
  const scaled = (value: number | null) => (value === null ? null : value * per100);
  const sideOf = ({ numerator, denominator }: TwoYears["now"]) => ({
    ...{ numerator, denominator },
    value: scaled(
      denominator === null ? numerator : denominator <= 0 ? null : numerator / denominator,
    ),
  });
  const both = (part: TwoYears) => ({
    ...{ before: sideOf(part.before), now: sideOf(part.now), change: scaled(changeOf(part)) },
  });
  const figuresOf = (part: TwoYears) => ({
    ...both(part),
    contribution: scaled(contributionToChange(whole, part)),
  });
  const [largest] = parts;
  return {
    ...headingOf(selection),
    ...{ coverage, measure: measure.key, from, to, whole: both(whole) },
    breaks: measure.breaks.some(({ year }) => year > from && year <= to),
    without_largest: largest ? scaled(changeOf(without(whole, largest))) : null,
    rows: parts.map((part) => {
      const { id, name, synthetic } = part;
      return { id, name, ...figuresOf(part), synthetic };
    }),
    others: {
      ...{ parts: count - parts.length, ...figuresOf(others) },
      synthetic: others.synthetic,
    },
  };
});
