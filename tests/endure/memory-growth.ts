import { median } from "../bench/measure.ts";

/** The middle of the second and of the last third of what was measured at equal intervals, and how many times as much the last is. */
export function memoryGrowth(samples: readonly number[]) {
  const third = Math.floor(samples.length / 3);
  const second = median(samples.slice(third, 2 * third));
  const last = median(samples.slice(2 * third));
  return { second, last, growth: last / second };
}
