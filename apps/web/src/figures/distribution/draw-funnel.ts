import type { Measure } from "@gongkai/model";
import type { DistributionPoint } from "../../api-types.ts";
import { axisWidth, calm, labelSize, valueAxis } from "../../charts/axes.ts";
import type { ChartOption } from "../../charts/Chart.tsx";
import type { Draw, Frame } from "../../charts/frame.ts";
import { niceScale } from "../../charts/scale.ts";
import { hoveredIndex, tooltipBox, tooltipHtml } from "../../charts/tooltip.ts";
import type { Words } from "../../i18n/words.ts";
import { axisText, pointText } from "../measure/point-text.ts";
import type { Spread } from "./marks.ts";

/** Rates by how many cases they rest on, between the limits that chance alone would keep most of them in. */
export function drawFunnel(spread: Spread, measure: Measure, words: Words): Draw {
  const { t } = words;
  const write = axisText(measure, "value", t);
  const { points, pooled } = spread;
  const scale = niceScale(points.flatMap(({ value }) => (value === null ? [] : [value])));
  return (frame): ChartOption => ({
    ...calm(frame),
    grid: {
      left: frame.side + axisWidth(scale, write),
      right: frame.side + 24,
      top: frame.top + 12,
      bottom: frame.bottom + 46,
    },
    xAxis: {
      type: "value",
      min: 0,
      name: t.figure.denominator,
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: { color: frame.tokens.ink2, fontSize: labelSize },
      splitLine: { show: false },
      axisLine: { show: true, lineStyle: { color: frame.tokens.edge } },
      axisLabel: {
        ...{ color: frame.tokens.ink2, fontSize: labelSize, hideOverlap: true },
        formatter: (value: number) => t.formats.count(value),
      },
    },
    yAxis: {
      ...valueAxis(scale, write, frame),
      ...{ axisLine: { show: false }, axisTick: { show: false } },
    },
    tooltip: {
      ...tooltipBox(frame),
      trigger: "item" as const,
      formatter: (asked: unknown) => told(points[hoveredIndex(asked)], measure, words),
    },
    series: [
      ...limitLines(points, pooled, scale.max, frame),
      {
        ...{ type: "line" as const, id: "points", lineStyle: { opacity: 0 } },
        ...{ showAllSymbol: true, symbolSize: 7, emphasis: { disabled: true } },
        data: points.map((point) => dot(point, frame)),
      },
    ],
  });
}

const isOutside = ({ value, limits }: DistributionPoint): boolean =>
  value !== null && limits !== null && (value < limits.action.low || value > limits.action.high);

/** Beyond the outer limits a diamond; a chosen one is large and filled. */
function dot(point: DistributionPoint, { tokens }: Frame) {
  const colour = isOutside(point) ? tokens.worse : tokens.brand;
  return {
    value: [point.denominator ?? 0, point.value ?? Number.NaN],
    symbol: isOutside(point) ? "diamond" : "circle",
    ...(point.chosen && { symbolSize: 13 }),
    itemStyle: {
      color: point.chosen ? colour : tokens.card,
      borderColor: colour,
      borderWidth: 1.5,
    },
  };
}

function limitLines(
  points: readonly DistributionPoint[],
  pooled: number | null,
  most: number,
  { tokens }: Frame,
) {
  const sorted = points
    .flatMap(({ denominator, limits }) => (denominator && limits ? [{ denominator, limits }] : []))
    .toSorted((a, b) => a.denominator - b.denominator);
  const last = sorted.at(-1)?.denominator ?? 0;
  const line = (id: string, data: (readonly [number, number])[], type: "solid" | "dashed") => ({
    ...{ type: "line" as const, id, silent: true, symbol: "none", data: data.map((at) => [...at]) },
    lineStyle: { color: tokens.ink3, width: 1.2, type },
  });
  const limit = (which: "warning" | "action", end: "low" | "high") =>
    sorted.map(({ denominator, limits }) => {
      const at = limits[which][end];
      return [denominator, Math.min(most, Math.max(0, at))] as const;
    });
  return [
    ...(pooled === null
      ? []
      : [line("pooled", [[0, pooled] as const, [last, pooled] as const], "solid")]),
    ...(["warning", "action"] as const).flatMap((which) =>
      (["low", "high"] as const).map((end) =>
        line(`${which}-${end}`, limit(which, end), which === "action" ? "solid" : "dashed"),
      ),
    ),
  ];
}

function told(point: DistributionPoint | undefined, measure: Measure, words: Words): string {
  if (!point) return "";
  const { t } = words;
  const { percentile } = point;
  return tooltipHtml({
    title: point.name,
    lines: [
      {
        label: words.of(measure.label),
        value: pointText({ ...point, breaks: false }, measure, "value", t),
      },
      ...(percentile === null
        ? []
        : [{ label: t.measure.percentile, value: t.formats.tenth(percentile) }]),
    ],
    notes: isOutside(point) ? [t.questions.distribution.outside] : [],
  });
}
