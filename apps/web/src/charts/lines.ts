import { axisWidth, calm, labelSize, valueAxis, yearAxis } from "./axes.ts";
import { breakMarks, segmentsOf, type YearBreak } from "./breaks.ts";
import type { ChartOption } from "./Chart.tsx";
import { type Draw, type Frame, isNarrow } from "./frame.ts";
import { endText, labelShifts } from "./line-names.ts";
import { lineScale, niceScale, type Scale } from "./scale.ts";
import { legend, legendHeight } from "./stack-names.ts";
import { textWidth } from "./text-width.ts";
import { hoveredIndex, tooltipBox } from "./tooltip.ts";

/** One series along the years; null is a gap. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
  /** strong: the one that the figure is about; plain: one of several; faint: for comparison only. */
  readonly weight: "strong" | "plain" | "faint";
}

interface LinesDrawn {
  readonly years: readonly number[];
  readonly lines: (frame: Frame) => readonly Line[];
  readonly write: (value: number) => string;
  readonly onAxis: (value: number) => string;
  /** No step of the axis is smaller. */
  readonly least: number;
  readonly breaks: readonly YearBreak[];
  readonly tooltip: (index: number, lines: readonly Line[]) => string;
}

const strokes = {
  strong: { width: 2.5, symbol: 7, border: 2 },
  plain: { width: 2, symbol: 6, border: 1.75 },
  faint: { width: 1.5, symbol: 5, border: 1.5 },
} as const;

/** Lines along the years, each named at its end; many on a narrow screen are named in a legend. */
export function drawLines(drawn: LinesDrawn): Draw {
  const { years, write, onAxis, tooltip } = drawn;
  return (frame): ChartOption => {
    const lines = drawn.lines(frame);
    const scale = scaleOf(lines, drawn.least);
    const named = lines.filter(({ weight }) => weight !== "faint" || lines.length <= 2);
    const beside = !isNarrow(frame) || named.length <= 2;
    const withNames = beside && lines.length > 1;
    const texts = named.map((line) => endText(line, write, frame, withNames));
    const rows = texts.map((text) => text.split("\n"));
    const isBold = named.some(({ weight }) => weight === "strong");
    const end = Math.max(0, ...rows.flat().map((row) => textWidth(row, labelSize, isBold)));
    const grid = {
      left: frame.side + axisWidth(scale, onAxis),
      right: frame.side + end + 14,
      top: frame.top + 16 + (beside ? 0 : legendHeight(named, frame)),
      bottom: frame.bottom + 30,
    };
    const height = frame.height - grid.top - grid.bottom;
    const shifts = labelShifts(named, scale, height, Math.max(1, ...rows.map((of) => of.length)));
    const room = {
      left: grid.left,
      top: grid.top,
      height,
      width: frame.width - grid.left - grid.right,
    };
    return {
      ...calm(frame),
      grid,
      graphic: breakMarks(drawn.breaks, years, room, frame),
      ...(!beside && { legend: legend(named, frame, "inherit") }),
      xAxis: { ...yearAxis(years, frame), boundaryGap: years.length === 1 },
      yAxis: valueAxis(scale, onAxis, frame),
      tooltip: {
        ...tooltipBox(frame),
        axisPointer: { type: "line", lineStyle: { color: frame.tokens.edge, type: "solid" } },
        formatter: (asked: unknown) => tooltip(hoveredIndex(asked), lines),
      },
      series: lines.flatMap((line) => {
        const text = texts[named.indexOf(line)];
        const shift = shifts[named.indexOf(line)] ?? 0;
        const last = line.values.findLastIndex((value) => value !== null);
        return segmentsOf(line.values, drawn.breaks, years).map((segment, i) => ({
          ...seriesOf(line, frame),
          id: i === 0 ? line.key : `${line.key}~${i}`,
          data: segment.map((value, at) =>
            at === last && value !== null && text !== undefined
              ? { value, label: endLabel(line, text, shift, frame) }
              : value,
          ),
        }));
      }),
    };
  };
}

/** A line alone, with the area below it, stands on zero. */
export function scaleOf(lines: readonly Pick<Line, "values" | "weight">[], least: number): Scale {
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const isFilled = lines.some(({ weight }) => weight === "strong");
  return isFilled ? niceScale(values, 5, least) : lineScale(values, least);
}

function seriesOf({ name, colour, weight }: Line, { tokens }: Frame) {
  const { width, symbol, border } = strokes[weight];
  return {
    type: "line" as const,
    name,
    connectNulls: false,
    showAllSymbol: true,
    symbol: "circle",
    symbolSize: symbol,
    itemStyle: { color: tokens.card, borderColor: colour, borderWidth: border },
    lineStyle: { color: colour, width },
    emphasis: { disabled: true },
    ...(weight === "strong" && { areaStyle: { color: colour, opacity: 0.06 } }),
  };
}

function endLabel({ colour, weight }: Line, text: string, shift: number, { tokens }: Frame) {
  return {
    show: true,
    position: "right" as const,
    distance: 8,
    offset: [0, shift],
    color: weight === "faint" ? tokens.ink2 : colour,
    fontSize: labelSize,
    lineHeight: labelSize + 4,
    fontWeight: weight === "strong" ? ("bold" as const) : ("normal" as const),
    formatter: text,
  };
}
