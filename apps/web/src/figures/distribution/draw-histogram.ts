import type { Measure } from "@gongkai/model";
import { axisWidth, calm, labelSize, valueAxis } from "../../charts/axes.ts";
import type { ChartOption } from "../../charts/Chart.tsx";
import type { Draw } from "../../charts/frame.ts";
import { niceScale } from "../../charts/scale.ts";
import { hoveredIndex, tooltipBox, tooltipHtml } from "../../charts/tooltip.ts";
import { marksHeight, valueMarks } from "../../charts/value-marks.ts";
import type { Words } from "../../i18n/words.ts";
import { axisText } from "../measure/point-text.ts";
import { chosenOf, marksOf, type Spread } from "./marks.ts";

/** How many of the group have which value; quartiles and chosen ones are marked. */
export function drawHistogram(spread: Spread, measure: Measure, words: Words): Draw {
  const { t } = words;
  const { count } = t.formats;
  const { histogram } = spread;
  const scale = niceScale(
    histogram.map(({ agencies }) => agencies),
    4,
    1,
  );
  const [low, high] = endsOf(spread);
  const write = axisText(measure, "value", t);
  return (frame): ChartOption => {
    const marks = marksOf(spread, measure, frame, words);
    const left = frame.side + axisWidth(scale, count);
    const right = frame.side + 16;
    const width = frame.width - left - right;
    const grid = {
      ...{ left, right },
      top: frame.top + marksHeight(marks, [low, high], { left, width }) + 8,
      bottom: frame.bottom + 30,
    };
    const room = {
      ...{ left, top: grid.top, width },
      height: frame.height - grid.top - grid.bottom,
    };
    return {
      ...calm(frame),
      grid,
      graphic: valueMarks(marks, [low, high], room, frame),
      xAxis: {
        type: "value",
        min: low,
        max: high,
        containShape: false,
        splitLine: { show: false },
        axisLine: { show: true, lineStyle: { color: frame.tokens.edge } },
        axisLabel: {
          ...{ color: frame.tokens.ink2, fontSize: labelSize, margin: 10, hideOverlap: true },
          ...{ showMinLabel: false, showMaxLabel: false },
          formatter: (value: number) => write(value),
        },
      },
      yAxis: { ...valueAxis(scale, count, frame), ...bare },
      tooltip: {
        ...tooltipBox(frame),
        trigger: "item" as const,
        formatter: (asked: unknown) => binText(spread, hoveredIndex(asked), write, words),
      },
      series: [
        {
          type: "bar",
          id: "bins",
          barWidth: Math.max(2, (room.width * binWidth(spread)) / (high - low) - 1),
          emphasis: { disabled: true },
          itemStyle: { color: frame.tokens.brand, opacity: 0.55 },
          data: histogram.map(({ from, to, agencies }) => [(from + to) / 2, agencies]),
        },
      ],
    };
  };
}

const bare = { axisLine: { show: false }, axisTick: { show: false } };

/** All bins are as wide. */
const binWidth = ({ histogram: [first] }: Spread): number => (first ? first.to - first.from : 0);

/** The bins' ends and every chosen value; where all are the same, a little room about it. */
function endsOf({ histogram, points }: Spread): readonly [number, number] {
  const values = [
    ...histogram.flatMap(({ from, to }) => [from, to]),
    ...chosenOf(points).map(({ value }) => value),
  ];
  const low = Math.min(...values);
  const high = Math.max(...values);
  return high > low ? [low, high] : [low - (Math.abs(low) || 1), low + (Math.abs(low) || 1)];
}

function binText(
  { histogram, points }: Spread,
  index: number,
  write: (value: number) => string,
  { t }: Words,
): string {
  const bin = histogram[index];
  if (!bin) return "";
  const last = index === histogram.length - 1;
  const inside = chosenOf(points).filter(
    ({ value }) => value >= bin.from && (value < bin.to || (last && value <= bin.to)),
  );
  return tooltipHtml({
    title: `${write(bin.from)} – ${write(bin.to)}`,
    lines: [{ label: t.figure.agencies.agency, value: t.formats.count(bin.agencies) }],
    notes: inside.map(({ name }) => name),
  });
}
