import type { Interval } from "./wilson.ts";

/** How many standard errors off the limits lie: about 95 % and 99.8 % of what chance alone gives. */
const deviates = { warning: 1.959963984540054, action: 3.0902323061678132 } as const;

/** Where proportions on so many cases should lie if all were alike. */
export interface FunnelLimits {
  readonly warning: Interval;
  readonly action: Interval;
}

/**
 * Control limits of a funnel plot about a common proportion (D. J. Spiegelhalter, Funnel plots for comparing institutional
 * performance, Statistics in Medicine 24, 2005, 1185-1202; normal approximation, kept within 0 and 1). Null without cases.
 */
export function funnelLimits(proportion: number, cases: number): FunnelLimits | null {
  if (!(cases > 0) || proportion < 0 || proportion > 1) return null;
  const error = Math.sqrt((proportion * (1 - proportion)) / cases);
  const within = (deviate: number): Interval => ({
    low: Math.max(0, proportion - deviate * error),
    high: Math.min(1, proportion + deviate * error),
  });
  return { warning: within(deviates.warning), action: within(deviates.action) };
}
