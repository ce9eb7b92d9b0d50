import { expect, test } from "vitest";
import { funnelLimits } from "./funnel.ts";

test("limits are the common proportion and so many binomial standard errors", () => {
  const limits = funnelLimits(0.5, 100);
  expect(limits?.warning.low).toBeCloseTo(0.5 - 1.96 * 0.05, 4);
  expect(limits?.action.high).toBeCloseTo(0.5 + 3.09 * 0.05, 4);
});

test("they narrow with the number of cases and never leave 0 to 1", () => {
  const [few, many] = [funnelLimits(0.9, 4), funnelLimits(0.9, 4000)];
  expect(few?.action).toEqual({ low: expect.any(Number), high: 1 });
  expect(many?.action.low ?? 0).toBeGreaterThan(few?.action.low ?? 1);
});

test("there are none without cases, nor about what is no proportion", () => {
  expect(funnelLimits(0.5, 0)).toBeNull();
  expect(funnelLimits(1.2, 10)).toBeNull();
});
