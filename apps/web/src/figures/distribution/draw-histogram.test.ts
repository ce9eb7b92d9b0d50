import { findMeasure } from "@gongkai/model";
import { expect, test } from "vitest";
import { testingFrame } from "../../charts/testing-frame.ts";
import { wordsIn } from "../../i18n/testing.ts";
import { drawHistogram } from "./draw-histogram.ts";

/** The width of a bar, where the chosen agency's rate is so much. */
function barWidth(chosen: number): unknown {
  const measure = findMeasure("disclosure_rate");
  if (!measure) throw new Error("no measure");
  const bins = [0, 1, 2, 3].map((i) => ({ from: i / 4, to: (i + 1) / 4, agencies: i + 1 }));
  const point = {
    ...{ id: "a", name: "甲", value: chosen, numerator: 1, denominator: 1, reports: 1 },
    ...{ chosen: true, limits: null, percentile: null, synthetic: "false" as const },
  };
  const spread = { quantiles: null, histogram: bins, points: [point], pooled: null, agencies: 10 };
  const { series } = drawHistogram(spread, measure, wordsIn("zh"))(testingFrame);
  const [bars] = Array.isArray(series) ? series : [series];
  return bars && Reflect.get(bars, "barWidth");
}

test("a chosen agency beyond all bins narrows them, so that none lies over the next", () => {
  expect(Number(barWidth(2)) + 1).toBeCloseTo((Number(barWidth(1)) + 1) / 2);
});
