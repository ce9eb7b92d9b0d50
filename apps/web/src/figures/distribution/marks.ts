import type { Measure } from "@gongkai/model";
import type { DistributionAnswer, DistributionPoint } from "../../api-types.ts";
import { cutText } from "../../charts/cut-text.ts";
import type { Frame } from "../../charts/frame.ts";
import { shortNames } from "../../charts/short-names.ts";
import type { ValueMark } from "../../charts/value-marks.ts";
import type { Words } from "../../i18n/words.ts";
import { hueOf } from "../../theme/paint.ts";
import { valueText } from "../anatomy/value-text.ts";

/** As many chosen agencies as are named in the drawing; the table names all. */
const named = 5;

/** What is drawn of an answer. */
export type Spread = Pick<
  DistributionAnswer,
  "quantiles" | "histogram" | "points" | "pooled" | "agencies"
>;

export const chosenOf = (points: readonly DistributionPoint[]) =>
  points.flatMap((point) =>
    point.chosen && point.value !== null ? [{ ...point, value: point.value }] : [],
  );

/** The quartiles, then the chosen ones. */
export function marksOf(
  { quantiles, points }: Spread,
  measure: Measure,
  { width, tokens, theme }: Frame,
  { t }: Words,
): ValueMark[] {
  const say = t.questions.distribution;
  const text = (value: number) => valueText(Number(value.toFixed(4)), measure, t);
  const chosen = chosenOf(points).slice(0, named);
  const names = shortNames(chosen.map(({ name }) => name));
  const quartile = (value: number, name: string) => ({
    ...{ value, text: `${name} ${text(value)}`, colour: tokens.ink2, dashed: true },
  });
  return [
    ...(quantiles
      ? [
          quartile(quantiles.p25, say.p25),
          quartile(quantiles.median, say.median),
          quartile(quantiles.p75, say.p75),
        ]
      : []),
    ...chosen.map(({ value }, i) => ({
      ...{ value, colour: hueOf(i + 3).text[theme], dashed: false },
      text: `${cutText(names[i] ?? "", width / 3, 12)} ${text(value)}`,
    })),
  ];
}
