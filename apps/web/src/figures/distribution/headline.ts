import type { Measure } from "@gongkai/model";
import type { DistributionAnswer } from "../../api-types.ts";
import type { Words } from "../../i18n/words.ts";
import { valueText } from "../anatomy/value-text.ts";

/** Where a chosen one stands among its peers; without one, between which values the middle half lies. */
export function distributionHeadline(
  { points, quantiles, year }: Pick<DistributionAnswer, "points" | "quantiles" | "year">,
  measure: Measure,
  { t, of }: Words,
): string {
  const say = t.questions.distribution;
  const name = of(measure.label);
  if (!quantiles) return say.plain(year, name);
  const text = (value: number) => valueText(Number(value.toFixed(4)), measure, t);
  const median = text(quantiles.median);
  const chosen = points.filter((point) => point.chosen && point.percentile !== null);
  const [first] = chosen;
  if (first?.percentile != null && first.value !== null && chosen.length === 1)
    return say.stands({
      ...{ year, name, agency: first.name, value: text(first.value), median },
      percentile: t.formats.count(first.percentile),
    });
  return say.middle({
    ...{ year, name, median },
    ...{ low: text(quantiles.p25), high: text(quantiles.p75) },
  });
}
