/** A range between two bounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal deviate of a two-sided 95 % interval. */
const z = 1.959963984540054;

/**
 * The 95 % score interval of a proportion (E. B. Wilson, Probable inference, the law of succession, and statistical
 * inference, JASA 22, 1927, 209-212). It stays within 0 and 1 and holds for few cases too. Null where there is no such
 * proportion: no cases, or more of them than there are in all, as a report that contradicts itself may state.
 */
export function wilson(cases: number, all: number): Interval | null {
  if (!(all > 0) || cases < 0 || cases > all) return null;
  const p = cases / all;
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const centre = p + (z * z) / (2 * all);
  const scale = 1 + (z * z) / all;
  return {
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
