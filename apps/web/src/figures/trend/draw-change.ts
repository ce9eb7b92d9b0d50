import { axisWidth, calm, labelSize, valueAxis, yearAxis } from "../../charts/axes.ts";
import type { ChartOption } from "../../charts/Chart.tsx";
import type { Draw, Frame } from "../../charts/frame.ts";
import { niceScale } from "../../charts/scale.ts";
import { hoveredIndex, tooltipBox, tooltipHtml } from "../../charts/tooltip.ts";
import type { Formats } from "../../i18n/formats.ts";
import type { Words } from "../../i18n/words.ts";
import { coverageNotes } from "../anatomy/coverage-notes.ts";
import { written } from "../anatomy/sheet.ts";
import type { Point } from "../trend.ts";

const ratioOf = ({ row }: Point) => row?.change?.ratio ?? null;

export function drawChange(points: readonly Point[], words: Words): Draw {
  const { formats } = words.t;
  const percent = (value: number) => `${formats.amount(Number((value * 100).toFixed(2)))}%`;
  return (frame): ChartOption => {
    const scale = niceScale(
      points.map(ratioOf).filter((ratio) => ratio !== null),
      4,
    );
    return {
      ...calm(frame),
      grid: {
        left: frame.side + axisWidth(scale, percent),
        right: frame.side + 8,
        top: frame.top + 24,
        bottom: frame.bottom + 30 + (scale.min < 0 ? 12 : 0),
      },
      xAxis: {
        ...yearAxis(
          points.map(({ year }) => year.year),
          frame,
        ),
        offset: scale.min < 0 ? 12 : 0,
      },
      yAxis: valueAxis(scale, percent, frame),
      tooltip: {
        ...tooltipBox(frame),
        axisPointer: { type: "shadow", shadowStyle: { color: frame.tokens.ink3, opacity: 0.08 } },
        formatter: (asked: unknown) => tooltip(points[hoveredIndex(asked)], words),
      },
      series: [
        {
          type: "bar",
          barWidth: "52%",
          barMaxWidth: 44,
          data: points.map((point) => barOf(point, frame, formats)),
          emphasis: { disabled: true },
        },
      ],
    };
  };
}

/** More or fewer requests are neither good nor bad: the two directions differ in tone, not in judgement. */
function barOf(point: Point, { tokens }: Frame, formats: Formats) {
  const ratio = ratioOf(point);
  const up = (ratio ?? 0) >= 0;
  return {
    value: ratio,
    itemStyle: { color: up ? tokens.brand : tokens.ink3 },
    label: {
      show: ratio !== null,
      position: up ? ("top" as const) : ("bottom" as const),
      color: up ? tokens.brand : tokens.ink2,
      fontSize: labelSize,
      fontWeight: "bold" as const,
      formatter: written(ratio, "change", formats)?.replace(" ", "\u200a") ?? "",
    },
  };
}

function tooltip(point: Point | undefined, { t }: Words): string {
  if (!point) return "";
  const change = point.row?.change;
  const label = t.figure.change;
  const write = (value: number | null | undefined, kind: "count" | "change") =>
    written(value ?? null, kind, t.formats) ?? t.figure.noFigure;
  return tooltipHtml({
    title: t.figure.kpi.year(point.year.year),
    lines: [
      { label: label.ratio, value: write(change?.ratio, "change") },
      { label: label.before, value: write(change?.before, "count") },
      { label: label.now, value: write(change?.now, "count") },
    ],
    notes: [
      ...(change ? [label.matchedBoth(change.matched)] : []),
      ...coverageNotes(t, point.year, point.row),
    ],
  });
}
