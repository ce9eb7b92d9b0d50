import type { Measure } from "@gongkai/model";
import type { Dictionary } from "../../i18n/zh.ts";

/** A measure's value as its unit is written; an amount to a hundred yuan, which tables and files hold in full. */
export function valueText(value: number, { unit }: Measure, { formats }: Dictionary): string {
  if (unit === "ratio") return formats.percent(value);
  if (unit === "per_100") return formats.tenth(value);
  return unit === "amount" ? formats.amount(Number(value.toFixed(2))) : formats.count(value);
}

/** The size of a difference of two values, without its sign. */
export function differenceText(difference: number, measure: Measure, t: Dictionary): string {
  return measure.unit === "ratio"
    ? t.figure.kpi.points(difference)
    : valueText(Math.abs(difference), measure, t);
}
