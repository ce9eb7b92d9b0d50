import type { Measure } from "@gongkai/model";
import type { Dictionary } from "../../i18n/zh.ts";
import { directed } from "../anatomy/directed.ts";
import { differenceText, valueText } from "../anatomy/value-text.ts";
import { type MemberPoint, type MemberUnit, shownOf } from "./member.ts";

/** How what is shown of a point is written: a rate changes by points, an amount by a part of itself. */
export function shownText(measure: Measure, unit: MemberUnit, t: Dictionary) {
  if (unit === "value") return (value: number) => valueText(value, measure, t);
  if (unit === "percentile") return (value: number) => t.formats.tenth(value);
  return (moved: number) =>
    directed(
      moved,
      measure.denominator === null
        ? t.formats.percent(Math.abs(moved))
        : differenceText(moved, measure, t),
    );
}

/** On an axis without decimals that say nothing; points have no sign of a percentage. */
export function axisText(measure: Measure, unit: MemberUnit, { formats }: Dictionary) {
  const percent = (value: number) => `${formats.amount(Number((value * 100).toFixed(2)))}%`;
  if (unit === "percentile") return formats.amount;
  const isPart = unit === "change" ? measure.denominator === null : measure.unit === "ratio";
  if (isPart) return percent;
  const scale = unit === "change" && measure.unit === "ratio" ? 100 : 1;
  return (value: number) => formats.amount(Number((value * scale).toFixed(4)));
}

/** What is shown, then numerator and denominator of a rate, or the place among peers. */
export function pointText(
  point: MemberPoint | undefined,
  measure: Measure,
  unit: MemberUnit,
  t: Dictionary,
): string {
  const shown = shownOf(point, unit);
  if (!point || shown === null) return t.figure.noFigure;
  const text = shownText(measure, unit, t)(shown);
  if (unit === "percentile") return `${text} · ${t.measure.among(point.peers ?? 0)}`;
  const { numerator, denominator } = point;
  return unit === "value" && numerator !== null && denominator !== null
    ? `${text} · ${t.figure.kpi.fraction(numerator, denominator)}`
    : text;
}
