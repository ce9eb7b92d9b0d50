/** The ends of an axis and the step between its lines. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

const steps = [1, 2, 2.5, 5, 10];

/** Round ends that hold every value and zero, in about `parts` steps, none smaller than `least`. */
export function niceScale(values: readonly number[], parts = 5, least = 0): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const interval = Math.max(niceStep((high - low || 1) / parts), least);
  return {
    min: Math.floor(low / interval + 1e-9) * interval,
    max: Math.max(Math.ceil(high / interval - 1e-9), high > 0 || low === 0 ? 1 : 0) * interval,
    interval,
  };
}

/** For lines that lie close together far above zero: round ends just around them; else with zero. */
export function lineScale(values: readonly number[], least = 0): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const isBundle = values.length > 0 && low > 0 && high > low && high - low < high / 2;
  if (!isBundle) return niceScale(values, 5, least);
  const interval = Math.max(niceStep((high - low) / 4), least);
  return {
    min: Math.floor(low / interval + 1e-9) * interval,
    max: Math.ceil(high / interval - 1e-9) * interval,
    interval,
  };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = steps.find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** The values at which an axis has its lines. */
export function ticksOf({ min, max, interval }: Scale): number[] {
  const count = Math.round((max - min) / interval);
  return Array.from({ length: count + 1 }, (_, i) => Number((min + i * interval).toPrecision(12)));
}
