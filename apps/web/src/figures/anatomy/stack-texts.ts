import type { StackUnit } from "../../charts/stacks.ts";
import type { Words } from "../../i18n/words.ts";

/** How the parts of a stack are written on it and on its axis. */
export function stackTexts(unit: StackUnit, { t }: Words) {
  const { count, points } = t.formats;
  return unit === "share"
    ? { write: points, onAxis: (value: number) => `${Math.round(value * 100)}%` }
    : { write: count, onAxis: count };
}
