import { axisWidth, calm, labelSize, valueAxis, yearAxis } from "../../charts/axes.ts";
import type { ChartOption } from "../../charts/Chart.tsx";
import type { Draw, Frame } from "../../charts/frame.ts";
import { niceScale, type Scale } from "../../charts/scale.ts";
import { spread } from "../../charts/spread.ts";
import { textWidth } from "../../charts/text-width.ts";
import { hoveredIndex, tooltipBox, tooltipHtml } from "../../charts/tooltip.ts";
import type { Words } from "../../i18n/words.ts";
import { coverageNotes } from "../anatomy/coverage-notes.ts";
import type { Point } from "../trend.ts";

interface Line {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
  readonly strong: boolean;
}

const valuesOf = (points: readonly Point[]) => points.map(({ row }) => row?.value ?? null);

export function drawTrend(
  received: readonly Point[],
  carriedOut: readonly Point[],
  words: Words,
): Draw {
  const { count } = words.t.formats;
  return (frame): ChartOption => {
    const lines = linesOf(received, carriedOut, words, frame);
    const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
    const scale = niceScale(values, 5, 1);
    const end = Math.max(...lines.map((line) => textWidth(endText(line, count), labelSize)));
    const grid = {
      left: frame.side + axisWidth(scale, count),
      right: frame.side + end + 14,
      top: frame.top + 16,
      bottom: frame.bottom + 30,
    };
    const shifts = labelShifts(lines, scale, frame.height - grid.top - grid.bottom);
    return {
      ...calm(frame),
      grid,
      xAxis: {
        ...yearAxis(
          received.map(({ year }) => year.year),
          frame,
        ),
        boundaryGap: false,
      },
      yAxis: valueAxis(scale, count, frame),
      tooltip: {
        ...tooltipBox(frame),
        axisPointer: { type: "line", lineStyle: { color: frame.tokens.edge, type: "solid" } },
        formatter: (asked: unknown) => tooltip(received, lines, hoveredIndex(asked), words),
      },
      series: lines.map((line, i) => seriesOf(line, shifts[i] ?? 0, frame, count)),
    };
  };
}

function linesOf(
  received: readonly Point[],
  carriedOut: readonly Point[],
  { t }: Words,
  { tokens }: Frame,
): Line[] {
  const { trend } = t.figure;
  return [
    { name: trend.carriedOut, values: valuesOf(carriedOut), colour: tokens.ink3, strong: false },
    { name: trend.received, values: valuesOf(received), colour: tokens.brand, strong: true },
  ];
}

const lastOf = ({ values }: Line) => values.findLast((value) => value !== null) ?? 0;

/** How far each label must be moved down so that none lies over another. */
function labelShifts(lines: readonly Line[], { min, max }: Scale, height: number): number[] {
  const wanted = lines.map((line) => ((lastOf(line) - min) / (max - min)) * height);
  const placed = spread(wanted, labelSize + 5, 0, height);
  return wanted.map((place, i) => place - (placed[i] ?? place));
}

const endText = (line: Line, write: (value: number) => string) =>
  `${line.name} ${write(lastOf(line))}`;

function seriesOf(line: Line, shift: number, frame: Frame, write: (value: number) => string) {
  const last = line.values.findLastIndex((value) => value !== null);
  return {
    type: "line" as const,
    name: line.name,
    data: line.values.map((value, i) =>
      i === last && value !== null ? { value, label: endLabel(line, shift, frame, write) } : value,
    ),
    connectNulls: false,
    showAllSymbol: true,
    symbol: "circle",
    symbolSize: line.strong ? 7 : 5,
    itemStyle: {
      color: frame.tokens.card,
      borderColor: line.colour,
      borderWidth: line.strong ? 2 : 1.5,
    },
    lineStyle: { color: line.colour, width: line.strong ? 2.5 : 1.5 },
    emphasis: { disabled: true },
    ...(line.strong && { areaStyle: { color: line.colour, opacity: 0.06 } }),
  };
}

function endLabel(line: Line, shift: number, { tokens }: Frame, write: (value: number) => string) {
  return {
    show: true,
    position: "right" as const,
    distance: 8,
    offset: [0, shift],
    color: line.strong ? line.colour : tokens.ink2,
    fontSize: labelSize,
    fontWeight: line.strong ? ("bold" as const) : ("normal" as const),
    formatter: endText(line, write),
  };
}

function tooltip(
  received: readonly Point[],
  lines: readonly Line[],
  index: number,
  { t }: Words,
): string {
  const point = received[index];
  if (!point) return "";
  return tooltipHtml({
    title: t.figure.kpi.year(point.year.year),
    lines: lines.toReversed().map(({ name, values, colour }) => {
      const value = values[index] ?? null;
      return {
        label: name,
        colour,
        value: value === null ? t.figure.noFigure : t.formats.count(value),
      };
    }),
    notes: coverageNotes(t, point.year, point.row),
  });
}
